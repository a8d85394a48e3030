import { darker, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { dressed, person } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, faint, line, mirrored, shape, sheet, times } from '../shape.ts'
import { flag } from './politics-parts.ts'

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
