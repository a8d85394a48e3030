// Rooms where things are decided: negotiation, parliament, a vote.
import { darker, lighter, mix } from './colour.ts'
import { type Scene, type Stage, WIDTH } from './frame.ts'
import { dressed, passer, person, poses } from './person.ts'
import { at, box, cut, disc, faint, limb, line, mirrored, oval, shape, sheet, times } from './shape.ts'

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

const flag = (s: Stage, field: string, kind: number, other: string): string => {
  const cloth = 'M0 0C50 -24 90 22 148 0V120C92 142 52 96 0 120Z'
  const marks =
    kind === 0
      ? disc(42, 40, 22, other)
      : kind === 1
        ? line('M4 28C52 4 92 48 146 26M4 60C52 36 92 80 146 58M4 92C52 68 92 112 146 90', other, 13, 'butt')
        : kind === 2
          ? shape('M0 38C50 14 90 60 148 38V82C92 104 52 58 0 82Z', other)
          : shape('M0 0L70 58L0 120Z', other)
  return shape(cloth, field) + marks + faint(0.16, shape('M50 -10C70 -8 90 14 112 8V118C92 116 72 98 50 104Z', s.ink.ink))
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

/** A parliament hall: tiers of seats around one speaker. */
export const parliament: Scene = {
  draw(s) {
    const { ink } = s
    const cx = 800 + s.between(-60, 60)
    const wall = ink.dark ? ink.tones[2] : ink.tones[1]
    const seats = times(5, (row) => {
      const [y, dip, k] = [560 + row * 52, 120 + row * 14, 0.72 + row * 0.17]
      const count = 15 - row
      const members = times(count, (i) => {
        const x = -30 + ((i + 0.5 * (row % 2) + 0.3) * 1660) / count
        const t = (x - cx) / 900
        if (s.odds(0.07)) return ''
        return at(
          x,
          y + dip * (1 - t * t) + 14,
          shape('M-34 6Q-34 -44 0 -46Q34 -44 34 6Z', s.pick([ink.tones[4], ink.ink, ink.tones[4], ink.accent, ink.second])) +
            disc(0, -60, 21, s.pick(['#2a211f', '#3a2f2a', '#77706a'])),
          k,
        )
      })
      return (
        members +
        sheet(
          shape(
            `M${cx - 900} ${y}Q${cx} ${y + dip * 2} ${cx + 900} ${y}V960H${cx - 900}Z`,
            [ink.tones[2], ink.tones[3]][row % 2] ?? ink.tones[2],
          ),
        )
      )
    })
    const columns = times(6, (i) => {
      const x = cx - 650 + i * 260
      return (
        box(x - 30, 150, 60, 420, s.wash(ink.paper, ink.tones[0])) +
        faint(0.25, box(x + 8, 150, 22, 420, ink.ink)) +
        box(x - 44, 130, 88, 26, ink.paper)
      )
    })
    return (
      box(0, 0, WIDTH, 900, s.wash(wall, mix(wall, ink.tones[0], 0.5))) +
      sheet(shape(`M${cx - 760} 140A760 330 0 0 1 ${cx + 760} 140Z`, ink.tones[0])) +
      times(11, (i) => {
        const a = (Math.PI * (i + 1)) / 12
        return line(`M${cx} 150L${cx - Math.cos(a) * 760} ${140 - Math.sin(a) * 330}`, ink.tones[1], 4)
      }) +
      sheet(columns) +
      cut(
        disc(cx, 250, 92, ink.second) +
          disc(cx, 250, 74, ink.accent) +
          times(8, (i) => at(cx, 250, shape('M-9 -22L0 -62L9 -22Z', ink.second), 1, i * 45)) +
          disc(cx, 250, 20, ink.second),
      ) +
      cut(
        [-1, 1]
          .map(
            (k) =>
              line(`M${cx + k * 175} 560V300`, ink.tones[4], 8) +
              (k < 0
                ? mirrored(cx - 172, 306, flag(s, ink.accent, 0, ink.second), 0.8)
                : at(cx + 172, 306, flag(s, ink.accent, 0, ink.second), 0.8)),
          )
          .join(''),
      ) +
      sheet(box(cx - 330, 440, 660, 200, s.wash(ink.tones[3], ink.tones[4])) + box(cx - 350, 426, 700, 26, ink.tones[2])) +
      cut(
        [-210, 0, 210]
          .map((dx) =>
            at(
              cx + dx,
              430,
              shape('M-34 6Q-34 -44 0 -46Q34 -44 34 6Z', ink.tones[4]) +
                disc(0, -60, 21, '#e0b68f') +
                shape('M-22 -60Q-22 -86 0 -86Q22 -86 22 -60Q10 -72 -22 -60Z', '#2a211f'),
              0.95,
            ),
          )
          .join(''),
      ) +
      cut(
        at(
          cx,
          650,
          person(
            {
              ...poses.stand,
              arms: [
                [
                  [-22, -66],
                  [-34, -84],
                ],
                [
                  [20, -68],
                  [36, -80],
                ],
              ],
            },
            dressed(s, { top: ink.tones[4], legs: ink.ink }),
          ),
          2.9,
        ),
      ) +
      sheet(shape(`M${cx - 110} 520H${cx + 110}L${cx + 84} 720H${cx - 84}Z`, s.wash(ink.second, darker(ink.second, 0.35)))) +
      line(`M${cx - 16} 520l-10 -44M${cx + 16} 520l10 -44`, ink.ink, 5) +
      seats
    )
  },
}

/** A ballot going into the box; a queue behind. */
export const ballot: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const x = s.between(740, 860)
    const tick = s.whole(0, 2)
    const slip =
      shape('M-92 -130H92V130H-92Z', ink.paper) +
      faint(
        0.35,
        times(3, (i) => line(`M-20 ${-70 + i * 62}H68`, ink.ink, 8)),
      ) +
      times(3, (i) => `<rect x="-70" y="${-90 + i * 62}" width="34" height="34" fill="none" stroke="${ink.tones[3]}" stroke-width="6"/>`) +
      line(`M-64 ${-76 + tick * 62}l14 14l26 -34`, ink.accent, 11)
    const skin = '#e3b98f'
    const hand =
      shape('M20 -60L330 -330L450 -210L160 60Z', s.wash(ink.accent, darker(ink.accent, 0.2))) +
      shape('M4 -46L46 -88L146 12L104 54Z', ink.paper) +
      shape(
        'M34 -76Q-30 -60 -88 2Q-128 60 -116 112Q-100 128 -84 108L-60 68L-86 132Q-80 160 -58 146L-16 84L-36 134Q-26 156 -6 142L34 78L134 24Z',
        skin,
      ) +
      line('M-60 68Q-40 36 -14 24M-16 84Q0 58 18 46', darker(skin, 0.25), 5) +
      shape('M30 -70Q-30 -48 -76 -50Q-104 -44 -94 -26Q-60 -14 -20 -20L50 0Z', darker(skin, 0.1))
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.dark ? ink.sky[0] : mix(ink.sky[0], ink.tones[0], 0.4), ink.sky[1])) +
      times(4, (i) =>
        sheet(
          shape(`M${70 + i * 400} 560V250H${330 + i * 400}V560Z`, ink.tones[1]) +
            shape(`M${90 + i * 400} 290H${310 + i * 400}V560H${90 + i * 400}Z`, ink.tones[2]) +
            shape(
              `M${90 + i * 400} 290H${310 + i * 400}V440Q${255 + i * 400} 420 ${200 + i * 400} 440T${90 + i * 400} 440Z`,
              i % 2 ? ink.tones[0] : lighter(ink.accent, 0.45),
            ),
        ),
      ) +
      sheet(
        line('M-20 170Q200 230 400 170T800 170T1200 170T1620 170', ink.tones[3], 4) +
          times(20, (i) =>
            shape(`M${i * 82} ${190 + Math.sin((i * 82) / 127) * 12}h56l-28 56Z`, [ink.accent, ink.second, ink.paper][i % 3] ?? ink.paper),
          ),
      ) +
      sheet(box(-20, 552, WIDTH + 40, 390, s.wash(ink.tones[0], ink.tones[1]))) +
      cut(
        [120, 260, 390, 1190, 1330, 1480]
          .map((px, i) => passer(s, px + s.between(-20, 20), 690 + (i % 2) * 20, 330, i % 2 ? poses.stand : poses.walk))
          .join(''),
      ) +
      sheet(shape('M60 740H1540L1640 930H-40Z', s.wash(ink.tones[2], ink.tones[3]))) +
      sheet(
        shape(`M${x - 270} 520H${x + 190}V850H${x - 270}Z`, s.wash(lighter(ink.accent, 0.06), darker(ink.accent, 0.16))) +
          shape(`M${x + 190} 520L${x + 280} 470V790L${x + 190} 850Z`, darker(ink.accent, 0.38)) +
          shape(`M${x - 270} 520L${x - 170} 470H${x + 280}L${x + 190} 520Z`, lighter(ink.accent, 0.22)) +
          shape(`M${x - 120} 500L${x - 100} 488H${x + 130}L${x + 112} 500Z`, ink.ink),
      ) +
      cut(disc(x - 40, 685, 92, ink.paper) + line(`M${x - 84} 686l32 36l60 -76`, ink.accent, 22)) +
      `<clipPath id="slot"><rect x="0" y="0" width="1600" height="496"/></clipPath><g clip-path="url(#slot)">${cut(at(x + 8, 400, slip, 0.94, -5))}</g>` +
      sheet(at(x + 96, 268, hand, 0.92))
    )
  },
}
