import { darker } from '../colour.ts'
import type { Scene, Stage } from '../frame.ts'
import { glitter, hills, peaks, reeds, ripples, water } from '../land.ts'
import { at, box, cut, disc, faint, limb, line, mirrored, oval, shape, sheet, smooth, times } from '../shape.ts'
import { clouds, sun } from '../sky.ts'

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
