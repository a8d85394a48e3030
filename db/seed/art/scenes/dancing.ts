import { lantern, towers } from '../build.ts'
import { lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { roundTree } from '../land.ts'
import { dressed, person } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, faint, line, oval, shape, sheet, times } from '../shape.ts'
import { clouds, sun } from '../sky.ts'

/** Elderly dancers with fans in an evening square. */
export const dancing: Scene = {
  draw(s) {
    const { ink } = s
    const fan = (colour: string) =>
      shape(`M0 0L-52 -58Q0 -104 52 -58Z`, colour) +
      faint(0.4, line('M0 0L-34 -72M0 0L-12 -80M0 0L12 -80M0 0L34 -72', ink.ink, 2.6)) +
      line('M-52 -58Q0 -104 52 -58', ink.paper, 5)
    const greys = ['#b9b3ab', '#cfc9c0', '#8d8780'] as const
    const dancer = (x: number, y: number, h: number, i: number, flip: boolean) => {
      const pose =
        i % 2
          ? poses.dance
          : {
              ...poses.dance,
              arms: [
                [
                  [-18, -78],
                  [-34, -88],
                ],
                [
                  [16, -88],
                  [22, -106],
                ],
              ] as const,
            }
      const hands = [pose.arms[0]?.[1] ?? [0, 0], pose.arms[1]?.[1] ?? [0, 0]] as const
      const man = i % 3 === 2
      const body =
        oval(2, 0, 22, 4, mix(ink.tones[3], ink.ink, 0.5)).replace('/>', ' opacity=".3"/>') +
        person(
          pose,
          dressed(s, {
            hair: s.pick(greys),
            top: i % 2 ? ink.accent : man ? ink.paper : lighter(ink.accent, 0.25),
            legs: man ? ink.tones[4] : i % 2 ? ink.tones[4] : ink.second,
            skirt: man ? 0 : 0.62,
            longHair: false,
          }),
        ) +
        hands.map(([hx, hy], k) => at(hx, hy, fan(k ? ink.second : i % 2 ? ink.paper : ink.accent), 0.42, k ? 30 : -34)).join('')
      return flip ? `<g transform="translate(${x} ${y}) scale(${-h / 100} ${h / 100})">${body}</g>` : at(x, y, body, h / 100)
    }
    const x = s.between(-40, 40)
    const flip = s.odds(0.5)
    return (
      sun(s, s.between(500, 1100), 270, 120) +
      clouds(s, 4, 70, 220) +
      sheet(towers(s, 560, 150, 360, ink.dark ? ink.tones[1] : ink.tones[0], false)) +
      sheet(towers(s, 570, 80, 230, ink.dark ? ink.tones[2] : ink.tones[1], false)) +
      cut(
        times(9, (i) =>
          roundTree(20 + i * 195 + s.between(-30, 30), 600, s.between(150, 220), i % 2 ? ink.leaf[1] : mix(ink.leaf[0], ink.leaf[1], 0.5)),
        ),
      ) +
      sheet(box(-20, 590, WIDTH + 40, 340, s.wash(mix(ink.tones[0], ink.tones[1], 0.5), ink.dark ? ink.tones[3] : ink.tones[2]))) +
      faint(
        0.25,
        line(
          times(13, (i) => `M${800 + (i - 6) * 60} 590L${800 + (i - 6) * 330} 930`) +
            times(5, (i) => `M0 ${612 + i * i * 15 + i * 12}H1600`),
          ink.tones[4],
          3,
        ),
      ) +
      line('M-20 150Q800 330 1620 130', ink.ink, 4) +
      times(6, (i) => {
        const t = (i + 0.5) / 6
        return cut(lantern(s, t * 1600, 150 * (1 - t) ** 2 + 660 * t * (1 - t) + 130 * t * t + 26, 62))
      }) +
      cut([340, 1260].map((px, i) => dancer(px + x, 690, 220, i + 1, flip)).join('')) +
      cut([170, 440, 1170, 1440].map((px, i) => dancer(px + x, 800, 300, i, flip)).join('')) +
      cut(dancer(630 + x, 780, 350, 1, flip) + dancer(980 + x, 780, 350, 2, flip)) +
      cut(dancer(800 + x, 850, 450, 3, flip)) +
      cut(
        at(
          110,
          880,
          box(-70, -120, 140, 120, ink.tones[4], 10) +
            disc(0, -70, 36, ink.tones[1]) +
            disc(0, -70, 16, ink.ink) +
            box(-50, -112, 100, 9, ink.accent) +
            line('M-40 -120V-150H40V-120', ink.tones[4], 9),
        ),
      )
    )
  },
}
