import { towers } from '../build.ts'
import type { Scene } from '../frame.ts'
import { glitter, ripples, water } from '../land.ts'
import { cut, disc, line, type Point, shape, sheet, straight } from '../shape.ts'
import { clouds, sun } from '../sky.ts'

/** A skyline on the water, with the market's line across it. */
export const skyline: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const rising = s.odds(0.5)
    const light = s.between(620, 980)
    const far = ink.dark ? ink.tones[1] : ink.tones[0]
    const points: Point[] = Array.from({ length: 9 }, (_, i) => {
      const t = rising ? i / 8 : 1 - i / 8
      return [60 + i * 190, 600 - t * 340 + (i % 2 ? -1 : 1) * s.between(14, 62)]
    })
    const last = points[7] ?? [0, 0]
    const band = `${straight(points, false)}`
    return (
      sun(s, light, 330, 150) +
      clouds(s, 4, 60, 200) +
      sheet(towers(s, 700, 220, 440, far, false)) +
      sheet(towers(s, 715, 170, 380, ink.dark ? ink.tones[2] : ink.tones[1])) +
      sheet(towers(s, 730, 110, 290, ink.dark ? ink.tones[3] : ink.tones[2])) +
      sheet(towers(s, 745, 50, 170, ink.tones[3])) +
      water(s, 736) +
      glitter(s, light, 748, 890, 300) +
      ripples(s, 745, 890, 36) +
      `<g filter="url(#cut)">${line(band, ink.accent, 17)}${points
        .slice(1, 8)
        .map(([x, y]) => disc(x, y, 17, ink.paper) + disc(x, y, 9, ink.accent))
        .join('')}</g>` +
      cut(
        disc(last[0], last[1], 32, ink.accent) +
          shape(rising ? 'M-13 8L0 -13L13 8Z' : 'M-13 -8L0 13L13 -8Z', ink.paper).replace(
            '/>',
            ` transform="translate(${last[0]} ${last[1]})"/>`,
          ),
      )
    )
  },
}
