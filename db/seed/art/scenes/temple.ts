import { lantern, sweptRoof } from '../build.ts'
import { darker, lighter, mix } from '../colour.ts'
import type { Scene } from '../frame.ts'
import { peaks, roundTree } from '../land.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { box, cut, line, shape, sheet, times } from '../shape.ts'
import { birds, clouds, sun } from '../sky.ts'

/** Temple roofs one above another, lanterns in front. */
export const temple: Scene = {
  draw(s) {
    const { ink } = s
    const x = s.between(700, 900)
    const roof = ink.dark ? ink.tones[1] : ink.tones[3]
    const hall = (y: number, w: number, h: number, wall: string, tiles: string) =>
      sheet(
        box(x - w * 0.36, y - 4, w * 0.72, h, wall) +
          times(6, (i) => box(x - w * 0.34 + (i * w * 0.68) / 5 - 11, y, 22, h, ink.accent)) +
          times(
            5,
            (i) =>
              box(x - w * 0.34 + (i * w * 0.68) / 5 + 26, y + 30, (w * 0.68) / 5 - 52, h - 36, ink.dark ? ink.second : darker(wall, 0.55)) +
              line(
                times(3, (k) => `M${x - w * 0.34 + (i * w * 0.68) / 5 + 26 + ((k + 1) * ((w * 0.68) / 5 - 52)) / 4} ${y + 30}v${h - 36}`),
                ink.tones[3],
                4,
              ),
          ) +
          box(x - w * 0.38, y, w * 0.76, 18, ink.second),
      ) + sheet(sweptRoof(x, y + 10, w, 110 + w * 0.05, tiles, ink.second))
    return (
      sun(s, x + (s.odds(0.5) ? -1 : 1) * s.between(220, 330), s.between(180, 250), 110) +
      clouds(s, 4, 80, 280) +
      peaks(s, 620, 300, 4, ink.tones[0]) +
      cut(
        times(9, (i) =>
          roundTree(40 + i * 190 + s.between(-40, 40), 700, s.between(200, 300), i % 2 ? ink.leaf[1] : mix(ink.leaf[0], ink.leaf[1], 0.5)),
        ),
      ) +
      hall(300, 520, 120, ink.paper, roof) +
      hall(500, 900, 250, lighter(ink.accent, ink.dark ? 0.1 : 0.5), darker(roof, 0.16)) +
      sheet(
        shape(`M${x - 420} 740H${x + 420}L${x + 560} 930H${x - 560}Z`, ink.tones[1]) +
          times(6, (i) => box(x - 430 - i * 24, 744 + i * 26, 860 + i * 48, 6, ink.tones[2])),
      ) +
      cut([-60, 40, 150].map((dx, i) => passer(s, x + dx, 770 + (i % 2) * 30, 132, poses.walk)).join('')) +
      line(`M-20 60Q800 150 1620 40`, ink.ink, 4) +
      times(7, (i) => {
        const t = (i + 0.5) / 7
        const lx = t * 1600
        const ly = 60 * (1 - t) ** 2 + 150 * 2 * t * (1 - t) + 40 * t * t
        return cut(lantern(s, lx, ly + 30, 84 + Math.abs(i - 3) * 14))
      }) +
      birds(s, 5, 1250, 200)
    )
  },
}
