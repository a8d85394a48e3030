// Rivers, wetland, steppe and works: the Mekong, cranes, solar fields, a factory turned garden.
import { house } from './build.ts'
import { darker, lighter, mix } from './colour.ts'
import { type Scene, type Stage, WIDTH } from './frame.ts'
import { glitter, hills, palm, peaks, reeds, ripples, rock, roundTree, water } from './land.ts'
import { dressed, passer, person, poses } from './person.ts'
import { at, box, cut, disc, faint, limb, line, mirrored, oval, shape, sheet, smooth, times } from './shape.ts'
import { birds, clouds, plume, sun } from './sky.ts'

/** The Mekong at low water: sandbars, a long boat, a cast net. */
export const river: Scene = {
  draw(s) {
    const { ink } = s
    const light = s.between(600, 1000)
    const sand = ink.dark ? mix(ink.tones[0], ink.second, 0.25) : mix(ink.second, ink.sky[1], 0.55)
    const wet = mix(sand, ink.water, 0.5)
    const bar = (y: number, from: number, to: number, h: number) =>
      sheet(
        shape(
          smooth(
            [
              [from, y + h],
              [from + (to - from) * 0.2, y],
              [from + (to - from) * 0.55, y + h * 0.25],
              [from + (to - from) * 0.8, y - h * 0.1],
              [to, y + h],
              [(from + to) / 2, y + h * 1.5],
            ],
            true,
          ),
          s.wash(sand, wet),
        ) +
          faint(
            0.4,
            line(
              times(5, (i) => `M${from + (to - from) * (0.2 + i * 0.12)} ${y + h * 0.6 + (i % 2) * h * 0.2}q20 -7 40 0`),
              darker(sand, 0.3),
              4,
            ),
          ),
      )
    const net = cut(
      faint(0.6, shape('M0 0C80 -130 250 -150 350 -60C370 20 290 96 190 110C100 90 30 60 0 0Z', mix(ink.paper, ink.water, 0.3))) +
        faint(
          0.85,
          line(
            `${times(7, (i) => `M0 0Q${120 + i * 12} ${-120 + i * 38} ${330 - Math.abs(i - 2) * 24} ${-70 + i * 30}`)}M90 -80Q130 0 96 70M180 -120Q230 0 180 106M270 -112Q310 0 260 84`,
            ink.paper,
            3.4,
          ),
        ) +
        times(9, (i) => disc(350 - Math.abs(i - 3) ** 1.7 * 15, -60 + i * 21, 6, ink.second)),
    )
    const boat =
      shape('M-330 -62Q-270 -20 -160 -10H200Q300 -16 360 -92Q330 28 210 36H-180Q-290 26 -330 -62Z', s.wash(ink.tones[3], ink.tones[4])) +
      line('M-322 -56Q-260 -12 -150 -6H196Q296 -12 352 -84', ink.accent, 10) +
      shape('M-190 -8Q-190 -110 -90 -112T10 -8Z', ink.second) +
      faint(0.3, line('M-160 -60Q-90 -80 -20 -60M-178 -34Q-90 -54 0 -34M-90 -112V-8', ink.ink, 4))
    const x = s.between(560, 640)
    return (
      sun(s, light, 260, 108) +
      clouds(s, 4, 60, 220) +
      peaks(s, 440, 250, 6, ink.tones[0]) +
      peaks(s, 460, 130, 8, ink.tones[1]) +
      hills(s, 450, 14, 7, ink.leaf[1]) +
      cut(times(12, (i) => palm(s, 30 + i * 142 + s.between(-40, 40), 470, s.between(80, 150), darker(ink.leaf[1], 0.15)))) +
      sheet(
        shape('M-20 470Q400 452 800 472T1620 462V560H-20Z', s.wash(sand, wet)) +
          times(9, (i) => line(`M-20 ${488 + i * 8}Q400 ${476 + i * 8} 1620 ${486 + i * 8}`, mix(sand, ink.tones[2], 0.25), 2)),
      ) +
      cut(
        [0, 1, 2]
          .map(
            (i) =>
              line(`M${1100 + i * 110} 540v-90`, ink.tones[4], 6) +
              line(`M${1080 + i * 110} ${460 + i * 9}h40M${1080 + i * 110} ${490 + i * 9}h40`, i === 0 ? ink.accent : ink.paper, 6),
          )
          .join('') +
          house(s, 320, 500, 100, ink.tones[1], ink.tones[3]) +
          house(s, 440, 506, 80, ink.paper, ink.accent),
      ) +
      water(s, 530, mix(ink.water, ink.second, 0.12)) +
      glitter(s, light, 540, 700, 150) +
      ripples(s, 540, 880, 60) +
      bar(570, s.between(900, 1000), 1640, 46) +
      bar(640, -160, s.between(330, 420), 50) +
      cut(mirrored(1240, 610, `<g>${boat}</g>`, 0.34)) +
      cut(
        at(
          x,
          770,
          boat +
            at(
              190,
              -6,
              person(
                {
                  neck: [6, -82],
                  hip: [-2, -46],
                  arms: [
                    [
                      [24, -74],
                      [40, -92],
                    ],
                    [
                      [22, -66],
                      [42, -78],
                    ],
                  ],
                  legs: [
                    [
                      [-8, -24],
                      [-14, 0],
                    ],
                    [
                      [8, -24],
                      [10, 0],
                    ],
                  ],
                },
                dressed(s, { top: ink.accent, legs: ink.ink, hat: 'cone', hatColour: lighter(ink.second, 0.3) }),
              ),
              2.9,
            ) +
            at(
              -250,
              -40,
              person(poses.sit, dressed(s, { top: ink.paper, legs: ink.ink, hat: 'cone', hatColour: lighter(ink.second, 0.2) })),
              2,
            ),
          1.06,
        ) + at(x + 326, 516, net, 1.05),
      ) +
      sheet(
        shape(
          smooth([
            [-40, 806],
            [300, 830],
            [800, 804],
            [1300, 826],
            [1640, 800],
          ]) + 'V940H-40Z',
          s.wash(mix(ink.water, ink.tones[3], 0.5), ink.tones[4]),
        ),
      ) +
      bar(830, 1000, 1700, 60) +
      cut(rock(1420, 880, 150, 70, ink.tones[3]) + rock(100, 896, 240, 90, ink.tones[4])) +
      ripples(s, 826, 890, 18)
    )
  },
}

const craneBird = (s: Stage, kind: number): string => {
  const [white, black, red] = [s.ink.dark ? s.ink.paper : '#fdfaf2', s.ink.ink, s.ink.dark ? s.ink.accent : '#c8341f']
  if (kind === 0)
    return (
      line('M-10 -120L-6 0M12 -120L30 -62L20 0M-6 0l-18 5M-6 0l16 5M20 0l-18 5M20 0l18 5', black, 5) +
      shape('M-86 -130C-60 -190 30 -210 56 -176C50 -130 -10 -108 -86 -130Z', white) +
      shape('M-30 -118C-60 -104 -110 -92 -122 -60C-90 -74 -50 -84 -20 -112Z', black) +
      limb(
        [
          [44, -176],
          [72, -226],
          [58, -276],
          [76, -310],
        ],
        26,
        11,
        white,
      ) +
      limb(
        [
          [68, -218],
          [58, -270],
          [74, -306],
        ],
        9,
        9,
        black,
      ) +
      disc(80, -312, 13, white) +
      shape('M70 -322a13 11 0 0 1 20 0Z', red) +
      shape('M90 -316L136 -302L90 -306Z', black)
    )
  return (
    line('M-96 10L-190 30M-96 14L-190 38', black, 4) +
    shape('M-110 6C-60 -26 40 -30 80 -6C50 22 -40 34 -110 6Z', white) +
    limb(
      [
        [70, -6],
        [150, -28],
        [206, -30],
      ],
      22,
      9,
      white,
    ) +
    limb(
      [
        [120, -22],
        [200, -30],
      ],
      7,
      8,
      black,
    ) +
    disc(214, -31, 10, white) +
    shape('M206 -38a11 9 0 0 1 17 0Z', red) +
    shape('M222 -34L262 -26L222 -27Z', black) +
    shape('M-40 -10C-20 -110 -90 -190 -170 -240C-70 -220 50 -150 50 -12Z', white) +
    shape(
      'M-170 -240C-130 -220 -96 -194 -74 -166L-128 -176L-92 -146L-136 -148L-84 -120L-130 -116L-62 -82C-50 -110 -60 -140 -74 -166C-96 -194 -130 -220 -170 -240Z',
      black,
    ) +
    faint(0.8, shape('M-10 6C30 90 10 150 -50 200C-20 120 -50 60 -50 14Z', darker(white, 0.14))) +
    shape('M-50 200C-30 160 -28 130 -32 100L-6 120C-12 150 -26 180 -50 200Z', black)
  )
}

/** Red-crowned cranes over a wetland at low sun. */
export const cranes: Scene = {
  draw(s) {
    const { ink } = s
    const light = s.between(640, 900)
    const flight = [
      [420, 330, 0.62],
      [860, 170, 0.86],
      [1190, 300, 0.66],
      [1290, 150, 0.44],
      [250, 190, 0.4],
    ] as const
    return (
      sun(s, light, 380, 170) +
      clouds(s, 5, 60, 300) +
      peaks(s, 520, 110, 9, ink.tones[0]) +
      hills(s, 510, 12, 6, ink.tones[1]) +
      water(s, 528) +
      glitter(s, light, 536, 800, 250) +
      ripples(s, 536, 880, 50) +
      sheet(shape('M-20 600Q300 570 520 600T900 610Q600 640 -20 640Z', ink.leaf[1]) + reeds(s, 36, 260, 606, 280, 90, ink.leaf[1])) +
      sheet(shape('M980 580Q1300 552 1640 580V620Q1300 640 980 580Z', ink.leaf[1]) + reeds(s, 36, 1330, 590, 280, 80, ink.leaf[1])) +
      cut(flight.map(([x, y, k]) => at(x + s.between(-40, 40), y + s.between(-30, 30), craneBird(s, 1), k, s.between(-10, 6))).join('')) +
      faint(0.25, oval(700, 800, 80, 10, ink.ink) + oval(960, 790, 70, 9, ink.ink)) +
      cut(at(680 + s.between(-40, 20), 800, craneBird(s, 0), 1.12) + mirrored(980 + s.between(-20, 50), 786, craneBird(s, 0), 0.96)) +
      sheet(
        shape(
          smooth([
            [-40, 830],
            [300, 806],
            [640, 846],
            [1000, 850],
            [1320, 812],
            [1640, 830],
          ]) + 'V940H-40Z',
          darker(ink.leaf[1], 0.35),
        ) +
          reeds(s, 60, 130, 900, 220, 300, darker(ink.leaf[1], 0.25)) +
          reeds(s, 60, 1470, 900, 220, 330, darker(ink.leaf[1], 0.25)),
      ) +
      cut(
        reeds(s, 20, 200, 920, 200, 240, ink.leaf[0]) +
          reeds(s, 20, 1420, 920, 200, 240, ink.leaf[0]) +
          times(8, (i) => {
            const rx = i < 4 ? 60 + i * 80 : 1320 + (i - 4) * 80
            return line(`M${rx} 900V${660 + (i % 3) * 36}`, ink.tones[4], 4) + box(rx - 7, 640 + (i % 3) * 36, 14, 56, ink.tones[3], 7)
          }),
      )
    )
  },
}

/** Solar rows on the steppe beside a yurt. */
export const solar: Scene = {
  draw(s) {
    const { ink } = s
    const x = s.between(980, 1060)
    const panel = (px: number, py: number, k: number) =>
      at(
        px,
        py,
        line('M20 0V-24M120 0V-24', ink.tones[4], 7) +
          shape('M-14 -16L30 -92H178L134 -16Z', s.wash(mix('#3d6288', ink.tones[3], 0.25), mix('#1d3350', ink.tones[4], 0.3))) +
          line('M24 -16L66 -92M60 -16L102 -92M97 -16L140 -92M1 -41H149M16 -67H164', lighter(ink.tones[1], 0.2), 2.6) +
          faint(0.35, shape('M4 -30L34 -84H70L40 -30Z', ink.paper)),
        k,
      )
    const yurt = sheet(
      shape('M-200 0V-120Q-200 -130 -190 -132H190Q200 -130 200 -120V0Z', s.wash(ink.paper, darker(ink.paper, 0.14))) +
        shape('M-216 -120C-170 -190 -90 -232 -40 -240H40C90 -232 170 -190 216 -120Z', s.wash(ink.paper, darker(ink.paper, 0.08))) +
        box(-206, -134, 412, 24, ink.accent) +
        times(12, (i) => shape(`M${-190 + i * 34} -122l10 -9l10 9l-10 9Z`, ink.second)) +
        shape('M-48 -240Q0 -268 48 -240L40 -226H-40Z', ink.tones[3]) +
        line(
          'M-200 -76H200M-120 -226L-160 -134M120 -226L160 -134M-40 -238L-50 -134M40 -238L50 -134',
          mix(ink.paper, ink.tones[2], 0.5),
          4,
        ) +
        box(-46, -108, 92, 110, ink.accent, 4) +
        box(-36, -98, 34, 92, ink.second, 3) +
        box(4, -98, 34, 92, ink.second, 3) +
        faint(0.14, shape('M70 -234C110 -220 180 -180 216 -120L200 0H90Z', ink.ink)),
    )
    return (
      sun(s, s.between(460, 680), s.between(220, 280), 120) +
      clouds(s, 5, 60, 240) +
      peaks(s, 470, 160, 6, ink.tones[0]) +
      hills(s, 470, 24, 5, mix(ink.leaf[0], ink.tones[1], 0.4)) +
      hills(s, 520, 20, 5, ink.leaf[0]) +
      cut(
        times(5, (row) =>
          times(9 - row, (i) =>
            panel(20 + row * -30 + i * (96 + row * 26) - (row % 2) * 30, 540 + row * 48 + row * row * 7, 0.5 + row * 0.16),
          ),
        ),
      ) +
      at(x, 650, yurt, 1.22) +
      plume(s, x, 344, 70, lighter(ink.tones[0], 0.45)) +
      cut(
        line(`M${x + 330} 660V420`, ink.tones[4], 8) +
          at(x + 330, 430, times(3, (i) => at(0, 0, shape('M-4 0L0 -74L10 -8Z', ink.paper), 1, i * 120 + 20)) + disc(0, 0, 8, ink.accent)),
      ) +
      cut(
        passer(s, x - 330, 742, 220, poses.point, { top: ink.accent, skirt: 0.75, legs: ink.accent, hat: 'cap', hatColour: ink.second }) +
          passer(s, x + 20, 720, 130, poses.stand, { top: ink.second, skirt: 0.6 }),
      ) +
      sheet(
        shape(
          smooth([
            [-40, 850],
            [400, 822],
            [900, 850],
            [1300, 800],
            [1640, 830],
          ]) + 'V940H-40Z',
          ink.leaf[1],
        ),
      ) +
      cut(
        times(6, (i) =>
          at(
            860 + i * 130 + s.between(-30, 30),
            830 + (i % 2) * 26,
            oval(0, -26, 36, 24, ink.paper) +
              disc(-16, -34, 15, ink.paper) +
              disc(14, -36, 16, ink.paper) +
              oval(38, -38, 13, 10, ink.ink, 20) +
              line('M-16 -8V6M14 -8V6', ink.ink, 6),
          ),
        ),
      ) +
      line(
        times(70, () => `M${s.between(0, WIDTH)} ${s.between(850, 900)}q3 -14 8 -22`),
        lighter(ink.leaf[1], 0.25),
        3.2,
      )
    )
  },
}

/** An old works: chimneys at the back, gardens in front. */
export const factory: Scene = {
  draw(s) {
    const { ink } = s
    const brick = ink.dark ? ink.tones[1] : mix(ink.tones[2], ink.accent, 0.35)
    const x = s.between(-60, 60)
    const chimney = (cx: number, h: number, smoke: boolean) =>
      (smoke ? plume(s, cx, 620 - h - 20, 120, ink.dark ? ink.tones[0] : mix(ink.tones[1], ink.sky[1], 0.4)) : '') +
      cut(
        shape(`M${cx - 40} 640L${cx - 24} ${620 - h}H${cx + 24}L${cx + 40} 640Z`, s.wash(brick, darker(brick, 0.25))) +
          shape(`M${cx + 6} ${620 - h}H${cx + 24}L${cx + 40} 640H${cx + 10}Z`, darker(brick, 0.3)) +
          box(cx - 31, 608 - h, 62, 20, ink.paper) +
          box(cx - 29, 660 - h, 58, 16, ink.paper),
      )
    const vine = (vx: number, h: number) =>
      cut(times(16, (i) => disc(vx + Math.sin(i * 1.7) * 24, 640 - i * (h / 16), 22 - i * 0.7, i % 2 ? ink.leaf[1] : ink.leaf[0])))
    const halls = times(
      5,
      (i) =>
        shape(`M${330 + x + i * 190} 660V470L${490 + x + i * 190} 380V470H${520 + x + i * 190}V660Z`, s.wash(lighter(brick, 0.15), brick)) +
        shape(`M${490 + x + i * 190} 380L${520 + x + i * 190} 396V660H${490 + x + i * 190}Z`, darker(brick, 0.25)) +
        shape(`M${352 + x + i * 190} 474L${478 + x + i * 190} 404V474Z`, ink.dark ? ink.second : ink.sky[1]) +
        box(356 + x + i * 190, 520, 44, 76, ink.dark ? ink.second : ink.tones[4]) +
        box(424 + x + i * 190, 520, 44, 76, ink.tones[4]) +
        line(`M${378 + x + i * 190} 520v76M${446 + x + i * 190} 520v76M${356 + x + i * 190} 558h112`, brick, 4),
    )
    return (
      sun(s, s.between(1000, 1300), s.between(180, 240), 92) +
      clouds(s, 4, 60, 240) +
      peaks(s, 580, 160, 6, ink.tones[0]) +
      hills(s, 570, 16, 6, ink.tones[1]) +
      chimney(470 + x, 400, true) +
      chimney(650 + x, 470, false) +
      chimney(850 + x, 360, false) +
      vine(650 + x, 470) +
      vine(850 + x, 300) +
      sheet(halls) +
      cut(
        times(8, (i) =>
          roundTree(60 + i * 220 + s.between(-40, 40), 720, s.between(130, 210), i % 2 ? ink.leaf[1] : mix(ink.leaf[0], ink.leaf[1], 0.5)),
        ),
      ) +
      sheet(shape('M-20 700Q400 670 800 700T1620 690V930H-20Z', s.wash(ink.leaf[0], ink.leaf[1]))) +
      sheet(shape('M760 690Q720 760 420 930H980Q1000 780 840 690Z', lighter(ink.tones[0], 0.4))) +
      [0, 1, 2, 3]
        .map((i) => {
          const [bx, by, w] = [i < 2 ? 70 + i * 250 : 1010 + (i - 2) * 280, 760 + (i % 2) * 60, 230]
          return cut(
            shape(`M${bx} ${by}H${bx + w}L${bx + w + 16} ${by + 56}H${bx - 16}Z`, ink.tones[4]) +
              times(9, (k) => {
                const [fx, fy] = [bx + 16 + k * 25, by - 6 + (k % 2) * 12]
                return (
                  line(`M${fx} ${fy + 20}v-44`, ink.leaf[1], 5) +
                  disc(fx, fy - 28, 14, [ink.accent, ink.paper, ink.second][(k + i) % 3] ?? ink.accent) +
                  disc(fx, fy - 28, 5, ink.tones[4])
                )
              }),
          )
        })
        .join('') +
      cut(
        passer(s, 730, 830, 210, poses.bow, { hat: 'cone', hatColour: ink.paper, top: ink.second }) +
          passer(s, 900, 790, 180, poses.walk, { top: ink.accent }) +
          passer(s, 950, 792, 116, poses.walk, { top: ink.paper }),
      ) +
      birds(s, 6, 1060, 300)
    )
  },
}
