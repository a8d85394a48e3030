import { darker, lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { hills, peaks } from '../land.ts'
import { dressed, person } from '../person.ts'
import { at, cut, disc, limb, line, shape, sheet, smooth, times } from '../shape.ts'
import { clouds, sun } from '../sky.ts'

const horse = (colour: string, mane: string, lift: number): string => {
  const back = darker(colour, 0.24)
  return (
    limb(
      [
        [-46, -70],
        [-62 - lift, -38],
        [-48 - lift, 0],
      ],
      17,
      7,
      back,
    ) +
    limb(
      [
        [40, -70],
        [60 + lift, -46],
        [42 + lift, -22],
      ],
      15,
      7,
      back,
    ) +
    shape('M-66 -96C-90 -92 -104 -66 -112 -34C-96 -52 -80 -66 -62 -74Z', mane) +
    shape(
      'M-68 -84C-64 -112 -30 -110 0 -102C22 -100 36 -108 48 -124L72 -152C80 -160 92 -158 100 -150L126 -126Q130 -116 120 -112L98 -120C90 -98 76 -72 56 -62C20 -50 -24 -54 -50 -56Q-70 -62 -68 -84Z',
      colour,
    ) +
    shape('M84 -156L90 -172L97 -152Z', colour) +
    shape('M86 -160C62 -158 44 -140 30 -108C46 -112 58 -124 66 -138Q76 -146 86 -160Z', mane) +
    limb(
      [
        [-52, -68],
        [-36 + lift, -36],
        [-58 + lift, -4],
      ],
      20,
      7,
      colour,
    ) +
    limb(
      [
        [44, -68],
        [72, -50],
        [84 - lift, -16],
      ],
      17,
      7,
      colour,
    ) +
    disc(104, -140, 2.6, mane)
  )
}

/** Grassland: horses running, one rider with a pole-lasso. */
export const horses: Scene = {
  draw(s) {
    const { ink } = s
    const coats = [ink.tones[3], ink.tones[4], ink.accent, ink.tones[2], ink.paper] as const
    const herd = [
      [380, 620, 0.8],
      [1190, 610, 0.78],
      [640, 650, 1],
      [980, 660, 1.02],
    ] as const
    const rider = at(
      -8,
      -96,
      person(
        {
          neck: [12, -78],
          hip: [0, -42],
          arms: [
            [
              [22, -62],
              [34, -54],
            ],
            [
              [30, -72],
              [46, -78],
            ],
          ],
          legs: [
            [
              [14, -26],
              [6, -4],
            ],
            [
              [18, -26],
              [8, -2],
            ],
          ],
        },
        dressed(s, { top: ink.second, hat: 'cap', hatColour: ink.accent, legs: ink.ink }),
      ),
      1.1,
    )
    return (
      sun(s, s.between(480, 720), s.between(230, 300), 104) +
      clouds(s, 5, 60, 240) +
      peaks(s, 470, 130, 7, ink.tones[0]) +
      hills(s, 480, 30, 4, mix(ink.leaf[0], ink.tones[1], 0.4)) +
      hills(s, 550, 26, 5, ink.leaf[0]) +
      cut(
        herd
          .map(([x, y, k], i) =>
            at(x + s.between(-40, 40), y, horse(coats[(i + s.whole(0, 3)) % 5] ?? coats[0], ink.ink, s.between(-8, 12)), k),
          )
          .join(''),
      ) +
      hills(s, 690, 18, 4, mix(ink.leaf[0], ink.leaf[1], 0.55)) +
      cut(
        at(
          790,
          790,
          horse(ink.dark ? ink.paper : ink.tones[4], ink.dark ? ink.tones[1] : ink.ink, 8) +
            rider +
            line('M40 -178L196 -262', ink.paper, 5) +
            line('M196 -262q44 -14 40 22q-16 20 -40 -22', ink.paper, 3),
          1.62,
        ),
      ) +
      sheet(
        shape(
          `${smooth([
            [-40, 850],
            [300, 806],
            [760, 842],
            [1200, 800],
            [1640, 846],
          ])}V940H-40Z`,
          ink.leaf[1],
        ),
      ) +
      line(
        times(120, () => `M${s.between(0, WIDTH)} ${s.between(838, 900)}q3 -16 ${s.between(4, 14)} -24`),
        lighter(ink.leaf[1], 0.25),
        3,
      )
    )
  },
}
