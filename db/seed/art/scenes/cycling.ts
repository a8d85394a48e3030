import { lighter } from '../colour.ts'
import type { Scene } from '../frame.ts'
import { hills, peaks, pine, reeds, ripples, water } from '../land.ts'
import { dressed, person } from '../person.ts'
import { at, cut, disc, faint, line, oval, shape, sheet, times } from '../shape.ts'
import { birds, clouds, sun } from '../sky.ts'

const bicycle = (frameColour: string, tyre: string): string =>
  [-52, 56]
    .map(
      (x) =>
        `<circle cx="${x}" cy="-36" r="35" fill="none" stroke="${tyre}" stroke-width="5"/>` +
        times(6, (i) => at(x, -36, line('M0 -33V33', tyre, 1), 1, i * 30)),
    )
    .join('') +
  line('M-52 -36L-20 -86H36L2 -34ZM-20 -86L2 -34M-20 -86L-24 -96M36 -86L56 -36M36 -86L32 -98', frameColour, 5.5) +
  line('M-34 -97H-14', tyre, 7) +
  line('M32 -98H46Q56 -92 46 -84', tyre, 5) +
  disc(2, -34, 9, tyre)

/** A road race around a lake. */
export const cycling: Scene = {
  draw(s) {
    const { ink } = s
    const racer = (jersey: string, phase: number) =>
      bicycle(jersey === ink.accent ? ink.second : ink.accent, ink.ink) +
      person(
        {
          neck: [28, -142],
          hip: [-22, -104],
          head: [40, -150],
          arms: [
            [
              [36, -116],
              [46, -96],
            ],
            [
              [40, -118],
              [50, -94],
            ],
          ],
          legs: phase
            ? [
                [
                  [16, -82],
                  [2, -46],
                ],
                [
                  [20, -66],
                  [0, -22],
                ],
              ]
            : [
                [
                  [18, -70],
                  [4, -24],
                ],
                [
                  [22, -88],
                  [6, -46],
                ],
              ],
        },
        dressed(s, { top: jersey, legs: ink.ink, hat: 'helmet', hatColour: ink.paper, longHair: false }),
      )
    const jerseys = [ink.second, ink.paper, ink.tones[2], lighter(ink.accent, 0.35)]
    const lead = s.between(700, 860)
    return (
      sun(s, s.between(360, 660), s.between(170, 240), 92) +
      clouds(s, 5, 60, 230) +
      peaks(s, 450, 330, 4, ink.tones[0]) +
      peaks(s, 480, 180, 6, ink.tones[1]) +
      water(s, 470) +
      ripples(s, 476, 640, 50) +
      cut(
        shape('M0 0L44 0L36 14H8ZM20 -4V-80L52 -10Z', ink.paper).replace(
          '<path',
          `<path transform="translate(${s.between(900, 1300)} 540)"`,
        ),
      ) +
      hills(s, 616, 14, 4, ink.leaf[0]) +
      cut([60, 130, 1480, 1560].map((x, i) => pine(x, 650, 200 + (i % 2) * 60, ink.leaf[1])).join('')) +
      sheet(shape('M-20 720C300 640 900 640 1640 690V930H-20Z', s.wash(ink.tones[2], ink.tones[3]))) +
      line('M-20 736C300 658 900 656 1640 706', ink.paper, 6) +
      cut(
        [lead - 430, lead - 300, lead + 330]
          .map((x, i) => at(x, 756 + (i % 2) * 10, racer(jerseys[(i + s.whole(0, 2)) % 4] ?? ink.second, i % 2), 1.3))
          .join(''),
      ) +
      cut(at(lead - 150, 820, racer(jerseys[s.whole(0, 1)] ?? ink.second, 0), 1.75)) +
      faint(0.3, oval(lead + 50, 856, 250, 14, ink.ink)) +
      cut(at(lead + 40, 858, racer(ink.accent, 1), 2.6)) +
      sheet(shape('M-20 930V880Q400 850 800 884T1640 876V930Z', ink.leaf[1])) +
      reeds(s, 50, 800, 900, 800, 54, lighter(ink.leaf[1], 0.15)) +
      birds(s, 6, 1150, 180)
    )
  },
}
