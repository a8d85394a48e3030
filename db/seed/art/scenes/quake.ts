import { darker, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { hills, peaks } from '../land.ts'
import { at, box, cut, disc, faint, limb, line, type Point, shape, sheet, straight, times } from '../shape.ts'

/** An earthquake: a seismograph drum, and rings from the centre. */
export const quake: Scene = {
  draw(s) {
    const { ink } = s
    const [ex, ey] = [s.between(1090, 1240), s.between(200, 260)]
    const trace: Point[] = [[250, 500]]
    const peak = s.between(690, 860)
    for (let x = 266; x < 1240; x += 13) {
      const d = x - peak
      const burst = d < -150 ? 6 : d < -10 ? 26 + (150 + d) * 0.14 : 190 * Math.exp(-d / 150) + 8
      trace.push([x, 500 + (Math.round(x / 13) % 2 ? -1 : 1) * burst * s.between(0.5, 1)])
    }
    const end = trace[trace.length - 1] ?? [1240, 500]
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[1], ink.sky[1])) +
      [6, 5, 4, 3, 2, 1]
        .map((i) => sheet(disc(ex, ey, i * 118, mix(i % 2 ? ink.tones[0] : ink.tones[1], ink.sky[1], 0.1 + i * 0.08))))
        .join('') +
      cut(disc(ex, ey, 50, ink.accent) + disc(ex, ey, 22, ink.paper)) +
      peaks(s, 560, 190, 6, ink.tones[1]) +
      hills(s, 640, 24, 5, ink.tones[2]) +
      faint(
        0.9,
        cut(
          times(9, (i) => {
            const bx = 40 + i * 182
            const h = s.between(60, 150)
            return at(
              bx,
              690,
              box(0, -h, 70, h, ink.tones[3]) +
                times(4, (k) => box(12 + (k % 2) * 28, -h + 14 + Math.floor(k / 2) * 34, 16, 18, ink.second)),
              1,
              s.between(-5, 5),
            )
          }),
        ),
      ) +
      sheet(box(-20, 676, WIDTH + 40, 260, s.wash(ink.tones[3], ink.tones[4]))) +
      line(
        straight(
          [
            [-20, 760],
            [180, 742],
            [250, 790],
            [420, 754],
            [500, 800],
            [690, 764],
          ],
          false,
        ),
        ink.ink,
        9,
      ) +
      line(
        straight(
          [
            [1640, 770],
            [1420, 744],
            [1340, 800],
            [1160, 768],
          ],
          false,
        ),
        ink.ink,
        9,
      ) +
      sheet(box(190, 270, 1100, 470, ink.tones[4], 30)) +
      sheet(box(214, 300, 1052, 400, s.wash(ink.paper, mix(ink.paper, ink.tones[0], 0.35)), 18)) +
      faint(0.45, line(times(13, (i) => `M${270 + i * 78} 310V690`) + times(6, (i) => `M224 ${340 + i * 64}H1256`), ink.tones[1], 2.4)) +
      shape('M214 318Q214 300 232 300H262V700H232Q214 700 214 682Z', darker(ink.paper, 0.2)) +
      shape('M1218 300H1248Q1266 300 1266 318V682Q1266 700 1248 700H1218Z', darker(ink.paper, 0.25)) +
      cut(line(straight(trace, false), ink.accent, 8)) +
      cut(
        limb(
          [
            [1390, 770],
            [1400, 560],
            [end[0] + 8, end[1]],
          ],
          30,
          7,
          ink.second,
        ) +
          disc(1400, 560, 28, ink.tones[4]) +
          disc(1400, 560, 11, ink.second) +
          box(1330, 750, 130, 60, ink.tones[4], 10),
      ) +
      cut(disc(190, 505, 56, ink.second) + disc(190, 505, 40, darker(ink.second, 0.3)) + disc(190, 505, 13, ink.paper)) +
      cut(box(160, 740, 1160, 36, ink.ink, 10))
    )
  },
}
