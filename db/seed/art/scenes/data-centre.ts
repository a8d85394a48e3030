import { mix } from '../colour.ts'
import type { Scene } from '../frame.ts'
import { hills, peaks, pine } from '../land.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { box, cut, disc, faint, line, oval, shape, sheet, smooth, times } from '../shape.ts'
import { clouds, snow, steam, sun } from '../sky.ts'

/** A data centre humming in the snow. */
export const dataCentre: Scene = {
  draw(s) {
    const { ink } = s
    const [white, drift] = ink.dark
      ? [mix(ink.tones[0], ink.paper, 0.45), mix(ink.tones[1], ink.paper, 0.28)]
      : [mix(ink.paper, ink.sky[1], 0.2), mix(ink.paper, ink.tones[0], 0.35)]
    const x = s.between(-50, 50)
    const rack = (rx: number) =>
      box(rx, 470, 74, 196, ink.tones[4], 4) +
      times(
        8,
        (i) =>
          box(rx + 8, 480 + i * 23, 58, 16, ink.tones[3], 2) +
          disc(rx + 16, 488 + i * 23, 3.6, s.pick([ink.second, ink.accent, ink.sun])) +
          box(rx + 40, 486 + i * 23, 22, 4, ink.tones[1]),
      )
    const hall =
      sheet(
        box(360 + x, 400, 880, 320, s.wash(ink.tones[2], ink.tones[3])) +
          shape(`M1240 400L1400 360V690L1240 720Z`.replaceAll('1240', `${1240 + x}`).replaceAll('1400', `${1400 + x}`), ink.tones[4]) +
          shape(`M${360 + x} 400L${520 + x} 356H${1400 + x}L${1240 + x} 400Z`, white),
      ) +
      sheet(
        box(400 + x, 444, 800, 240, mix(ink.tones[4], ink.second, 0.14)) +
          oval(800 + x, 570, 420, 150, s.glow(ink.second, 0.5)) +
          times(9, (i) => rack(414 + x + i * 87)),
      ) +
      cut(
        times(
          4,
          (i) =>
            box(560 + x + i * 190, 316, 130, 52, ink.tones[2]) +
            box(552 + x + i * 190, 306, 146, 16, white, 6) +
            times(4, (k) => box(570 + x + i * 190 + k * 28, 334, 18, 24, ink.tones[4])),
        ),
      )
    return (
      sun(s, s.between(340, 560), s.between(180, 230), 84) +
      clouds(s, 4, 50, 220) +
      peaks(s, 600, 340, 4, mix(ink.tones[0], white, 0.35)) +
      hills(s, 600, 24, 5, drift) +
      cut(
        times(12, (i) => {
          const px = 30 + i * 140 + s.between(-30, 30)
          const h = s.between(130, 220)
          return (
            pine(px, 650, h, mix(ink.tones[2], ink.leaf[1], 0.5)) +
            faint(
              0.85,
              shape(
                `M${px} ${650 - h * 0.98}L${px - h * 0.07} ${650 - h * 0.78}L${px} ${650 - h * 0.82}L${px + h * 0.05} ${650 - h * 0.8}Z`,
                white,
              ),
            )
          )
        }),
      ) +
      times(4, (i) => steam(s, 625 + x + i * 190, 304, 130, white)) +
      hall +
      sheet(
        shape(
          smooth([
            [-40, 730],
            [260, 690],
            [560, 712],
            [900, 690],
            [1260, 720],
            [1640, 684],
          ]) + 'V940H-40Z',
          s.wash(white, drift),
        ),
      ) +
      cut(
        passer(s, 560 + x, 810, 150, poses.walk, { top: ink.accent, hat: 'cap', hatColour: ink.second }) +
          faint(
            0.35,
            line(
              times(7, (i) => `M${530 + x - i * 46} ${806 + i * 10}l-14 3`),
              ink.tones[2],
              7,
            ),
          ),
      ) +
      cut(
        times(3, (i) => pine(1270 + i * 130, 850 + i * 20, 300 - i * 30, mix(ink.tones[3], ink.leaf[1], 0.4))) +
          pine(170, 870, 330, mix(ink.tones[3], ink.leaf[1], 0.4)),
      ) +
      sheet(
        shape(
          smooth([
            [-40, 840],
            [300, 870],
            [800, 836],
            [1200, 872],
            [1640, 830],
          ]) + 'V940H-40Z',
          white,
        ),
      ) +
      snow(s, 90)
    )
  },
}
