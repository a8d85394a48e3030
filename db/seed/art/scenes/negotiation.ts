import { darker, lighter, mix } from '../colour.ts'
import { type Scene, type Stage, WIDTH } from '../frame.ts'
import { dressed } from '../person.ts'
import { at, box, cut, disc, faint, limb, line, mirrored, oval, shape, sheet, times } from '../shape.ts'
import { flag } from './politics-parts.ts'

/** A person in half profile, seated, looking right; about 420 units tall, elbows at y=0. */
const delegate = (s: Stage, suit: string, tie: string, hair: string, woman: boolean): string => {
  const skin = dressed(s).skin
  const shade = darker(skin, 0.16)
  return (
    (woman ? shape('M-78 -338Q-92 -440 4 -446Q96 -440 84 -340Q92 -260 70 -232H-66Q-92 -260 -78 -338Z', hair) : '') +
    shape(
      'M-182 40C-186 -110 -150 -178 -60 -204L0 -218L62 -204C148 -180 178 -104 186 40Z',
      s.wash(lighter(suit, 0.08), darker(suit, 0.2)),
    ) +
    shape('M-34 -262H34V-204Q0 -172 -34 -204Z', shade) +
    shape('M-48 -208L0 -176L48 -208L30 40H-30Z', s.ink.paper) +
    (woman
      ? disc(-18, -190, 5, tie) + disc(0, -182, 5, tie) + disc(18, -190, 5, tie)
      : shape('M-14 -180L0 -190L14 -180L8 -160L18 -40L0 -16L-18 -40L-8 -160Z', tie)) +
    shape('M-50 -214L-6 -60L-30 40H-74L-92 -130L-66 -140L-88 -162Z', darker(suit, 0.16)) +
    shape('M50 -214L6 -60L30 40H74L92 -130L66 -140L88 -162Z', darker(suit, 0.28)) +
    shape(
      'M-66 -340Q-66 -424 4 -424Q72 -424 72 -344L80 -318Q84 -306 72 -304L70 -284Q64 -246 22 -242Q-30 -240 -54 -284Q-66 -306 -66 -340Z',
      skin,
    ) +
    shape('M-66 -340Q-66 -424 4 -424Q-24 -400 -26 -340Q-26 -276 22 -242Q-30 -240 -54 -284Q-66 -306 -66 -340Z', shade) +
    (woman
      ? shape('M-76 -330Q-84 -444 6 -444Q86 -440 78 -356Q60 -404 16 -404Q-40 -396 -46 -330Q-56 -290 -66 -286Q-76 -306 -76 -330Z', hair)
      : shape('M-72 -318Q-88 -444 8 -444Q78 -444 74 -378Q40 -404 -10 -392Q-34 -384 -36 -352L-46 -330L-58 -336Z', hair) +
        oval(-46, -322, 11, 17, skin)) +
    line('M26 -352Q42 -362 58 -352', darker(hair, 0.2), 7) +
    disc(46, -334, 5.5, '#241a18') +
    line('M44 -272Q56 -268 66 -274', darker(skin, 0.4), 5)
  )
}

/** Two delegations face each other over a long table with two flags. */
export const negotiation: Scene = {
  draw(s) {
    const { ink } = s
    const wall = ink.dark ? ink.tones[2] : ink.tones[0]
    const suits = s.odds(0.5) ? [ink.tones[4], mix(ink.accent, ink.ink, 0.62)] : [mix(ink.tones[3], ink.ink, 0.2), ink.tones[4]]
    const women = s.whole(0, 3)
    const gap = s.between(-20, 30)
    const hair = (old: boolean) => (old ? '#a7a19a' : '#241e1c')
    const windows = times(
      5,
      (i) =>
        sheet(
          box(70 + i * 310, 40, 220, 460, ink.tones[1]) +
            box(84 + i * 310, 54, 192, 446, s.wash(ink.sky[0], ink.sky[1])) +
            shape(`M${84 + i * 310} 400q50 -90 96 -40q50 -80 96 -10V500H${84 + i * 310}Z`, mix(ink.tones[1], ink.sky[1], 0.4)) +
            line(`M${180 + i * 310} 54V500M${84 + i * 310} 200h192M${84 + i * 310} 350h192`, ink.tones[1], 9),
        ) +
        cut(
          shape(
            `M${56 + i * 310} 30H${140 + i * 310}Q${130 + i * 310} 300 ${70 + i * 310} 510H${56 + i * 310}ZM${304 + i * 310} 30H${220 + i * 310}Q${230 + i * 310} 300 ${290 + i * 310} 510H${304 + i * 310}Z`,
            mix(ink.accent, wall, ink.dark ? 0.5 : 0.35),
          ),
        ),
    )
    const paper = (x: number) =>
      cut(
        shape(`M${x - 70} 688H${x + 50}L${x + 70} 726H${x - 64}Z`, ink.paper) +
          faint(0.3, line(`M${x - 50} 700h84M${x - 48} 712h96`, ink.ink, 3)),
      )
    return (
      box(0, 0, WIDTH, 900, s.wash(wall, mix(wall, ink.tones[1], 0.6))) +
      windows +
      faint(
        0.9,
        sheet(
          [140, 318, 1282, 1460]
            .map((x) =>
              at(
                x,
                600,
                shape('M-74 0Q-76 -96 -30 -104L0 -116L30 -104Q76 -96 74 0Z', ink.tones[3]) +
                  oval(0, -152, 34, 42, mix('#d5a983', ink.tones[2], 0.25)) +
                  shape('M-38 -150Q-40 -204 0 -204Q40 -204 38 -150Q26 -178 0 -178Q-26 -178 -38 -150Z', '#2a2321'),
                1.15,
              ),
            )
            .join(''),
        ),
      ) +
      sheet(at(520 - gap, 640, delegate(s, suits[0] ?? ink.tones[4], ink.second, hair(s.odds(0.4)), women % 2 === 1), 0.98)) +
      sheet(mirrored(1080 + gap, 640, delegate(s, suits[1] ?? ink.tones[3], ink.accent, hair(s.odds(0.4)), women > 1), 0.98)) +
      sheet(line('M776 660V300M824 660V300', ink.tones[4], 9) + disc(776, 296, 10, ink.second) + disc(824, 296, 10, ink.second)) +
      cut(
        mirrored(772, 312, flag(s, ink.accent, 0, ink.second), 1.02) + at(828, 312, flag(s, ink.paper, s.whole(1, 3), ink.tones[3]), 1.02),
      ) +
      sheet(
        shape('M120 640H1480L1640 760H-40Z', s.wash(lighter(ink.tones[2], 0.12), ink.tones[2])) +
          box(-40, 758, 1680, 160, s.wash(ink.tones[3], ink.tones[4])),
      ) +
      faint(0.35, shape('M560 650H1040L1010 700H600Z', ink.tones[4])) +
      cut(
        shape('M650 664H950L964 690H636Z', ink.leaf[1]) +
          times(9, (i) => disc(664 + i * 34, 660 - (i % 2) * 12, 17, i % 3 ? ink.accent : ink.paper)),
      ) +
      paper(430 - gap) +
      paper(1160 + gap) +
      [320, 620, 985, 1290]
        .map((x) =>
          cut(shape(`M${x - 15} 670H${x + 15}L${x + 11} 706H${x - 11}Z`, ink.paper) + line(`M${x} 664v-40l14 -12`, ink.tones[4], 5)),
        )
        .join('') +
      cut(
        [520 - gap, 1080 + gap]
          .map((x, i) => {
            const sleeve = darker(suits[i] ?? ink.tones[4], 0.06)
            return (
              limb(
                [
                  [x - 136, 628],
                  [x - 34, 682],
                ],
                62,
                42,
                sleeve,
              ) +
              limb(
                [
                  [x + 136, 628],
                  [x + 34, 682],
                ],
                62,
                42,
                sleeve,
              ) +
              oval(x - 10, 686, 34, 19, '#dcb189', 8) +
              oval(x + 14, 684, 30, 18, '#e6bf98', -10)
            )
          })
          .join(''),
      )
    )
  },
}
