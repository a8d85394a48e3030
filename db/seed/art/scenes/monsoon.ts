import { towers } from '../build.ts'
import { lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { ripples, roundTree } from '../land.ts'
import { dressed, person } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, faint, line, shape, sheet, times } from '../shape.ts'
import { rain } from '../sky.ts'

const umbrella = (colour: string, rib: string): string =>
  line('M0 -4V96', rib, 5) +
  shape(
    'M-92 0C-88 -62 -40 -86 0 -88C40 -86 88 -62 92 0Q76 -16 60 0Q44 -16 30 0Q14 -14 0 0Q-14 -14 -30 0Q-44 -16 -60 0Q-76 -16 -92 0Z',
    colour,
  ) +
  faint(0.25, line('M0 -88Q-34 -60 -30 0M0 -88Q34 -60 30 0', rib, 3) + shape('M0 -88C40 -86 88 -62 92 0Q76 -16 60 0Q50 -60 0 -88Z', rib))

/** Monsoon rain: umbrellas crossing a shining street. */
export const monsoon: Scene = {
  draw(s) {
    const { ink } = s
    const grey = ink.dark ? ink.sky[0] : mix(ink.tones[1], ink.tones[2], 0.4)
    const people = [
      [300, 700, 0.9],
      [560, 720, 1],
      [1290, 705, 0.92],
      [1040, 730, 1.05],
    ] as const
    const hues = [ink.second, ink.paper, ink.tones[2], lighter(ink.accent, 0.4)]
    const walker = (x: number, y: number, k: number, hue: string) =>
      faint(
        0.28,
        `<g transform="translate(${x} ${y}) scale(${k * 1.7} ${-k * 0.9})">${shape('M-60 120Q0 190 60 120Z', hue)}${box(-12, 0, 24, 110, ink.tones[4])}</g>`,
      ) +
      cut(
        at(
          x,
          y,
          at(
            0,
            0,
            person(
              {
                ...poses.walk,
                arms: [
                  [
                    [-10, -64],
                    [-4, -50],
                  ],
                  [
                    [14, -72],
                    [12, -86],
                  ],
                ],
              },
              dressed(s, { skirt: s.odds(0.5) ? 0.55 : 0 }),
            ),
            2.4,
          ) + at(26, -280, umbrella(hue, ink.ink), 1.55, 6),
          k,
        ),
      )
    return (
      box(0, 0, WIDTH, 900, s.wash(grey, mix(ink.sky[1], ink.tones[0], 0.5))) +
      faint(0.5, sheet(towers(s, 610, 220, 460, mix(grey, ink.tones[0], 0.5), false))) +
      sheet(towers(s, 620, 120, 320, mix(grey, ink.tones[3], 0.4))) +
      [120, 420, 760, 1100, 1400]
        .map((x, i) =>
          sheet(
            shape(
              `M${x - 200} ${-20 + (i % 2) * 30}q40 -60 110 -40q60 -60 140 -10q90 -20 100 50q30 60 -60 64h-240q-90 -6 -50 -64Z`,
              mix(grey, ink.tones[3], 0.35),
            ),
          ),
        )
        .join('') +
      cut(times(4, (i) => roundTree(90 + i * 480 + s.between(-60, 60), 640, 170, ink.leaf[1]))) +
      sheet(box(-20, 626, WIDTH + 40, 310, s.wash(mix(ink.water, ink.tones[1], 0.4), ink.dark ? ink.tones[4] : ink.tones[3]))) +
      ripples(s, 636, 890, 44) +
      people.map(([x, y, k], i) => walker(x + s.between(-40, 40), y, k, hues[(i + s.whole(0, 1)) % 4] ?? ink.second)).join('') +
      walker(800 + s.between(-60, 60), 810, 1.42, ink.accent) +
      times(
        26,
        () =>
          `<ellipse cx="${s.between(0, WIDTH)}" cy="${s.between(660, 880)}" rx="${s.between(14, 34)}" ry="${s.between(3, 7)}" fill="none" stroke="${ink.paper}" stroke-width="2.4" opacity=".5"/>`,
      ) +
      rain(s, 190, ink.paper)
    )
  },
}
