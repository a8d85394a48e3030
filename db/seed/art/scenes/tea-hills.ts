import { darker, lighter, mix } from '../colour.ts'
import type { Scene } from '../frame.ts'
import { peaks, roundTree } from '../land.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { at, cut, line, shape, sheet, times } from '../shape.ts'
import { clouds, sun } from '../sky.ts'

/** Tea hills: combed rows over domes, pickers with baskets. */
export const teaHills: Scene = {
  draw(s) {
    const { ink } = s
    const dome = (cx: number, top: number, rx: number, ry: number, rows: number, shade: number) => {
      const base = mix(ink.leaf[0], ink.leaf[1], shade)
      let _d = ''
      for (let i = 1; i < rows; i++) {
        const k = i / rows
        _d += `M${cx - rx} ${top + ry}C${cx - rx + rx * 2 * k * 0.6} ${top + ry * (0.9 - k * 0.2)} ${cx - rx * 0.5 + rx * 1.1 * k} ${top + ry * 0.1} ${cx - rx * 0.2 + rx * 1.2 * k} ${top + (1 - Math.sqrt(1 - (1.2 * k - 0.2) ** 2)) * ry}`
      }
      for (let i = 1; i < rows; i++) {
        const k = i / rows
        _d += `M${cx + rx * 1.02} ${top + ry * (0.1 + k)}Q${cx + rx * (0.2 - k * 0.1)} ${top + ry * (k * 0.8 - 0.02)} ${cx - rx} ${top + ry * (0.24 + k)}`
      }
      return sheet(
        `<ellipse cx="${cx}" cy="${top + ry}" rx="${rx}" ry="${ry}" fill="${s.wash(lighter(base, 0.22), darker(base, 0.2))}"/>` +
          line(
            times(
              rows,
              (i) =>
                `M${cx - rx * Math.sqrt(1 - (1 - (i + 1) / (rows + 1)) ** 2)} ${top + ry * ((i + 1) / (rows + 1))}Q${cx} ${top + ry * ((i + 1) / (rows + 1)) - ry * 0.3 * ((i + 1) / rows)} ${cx + rx * Math.sqrt(1 - (1 - (i + 1) / (rows + 1)) ** 2)} ${top + ry * ((i + 1) / (rows + 1))}`,
            ),
            darker(base, 0.3),
            7,
          ),
      )
    }
    const lean = s.between(-40, 40)
    const [a, b] = [s.between(250, 420), s.between(1080, 1300)]
    return (
      sun(s, s.between(700, 980), s.between(200, 270), 90) +
      clouds(s, 4, 70, 220) +
      peaks(s, 480, 260, 5, ink.tones[0]) +
      dome(800, 410, 560, 420, 15, 0.1) +
      dome(a, 480, 560, 430, 14, 0.4) +
      cut([0, 1, 2].map((i) => roundTree(a - 190 + i * 50, 528 + (i % 2) * 8, 120 + i * 14, darker(ink.leaf[1], 0.15))).join('')) +
      dome(b, 520, 600, 440, 14, 0.6) +
      cut(
        [0, 1, 2]
          .map(
            (i) =>
              passer(s, 560 + i * 240 + lean, 730 + (i % 2) * 40, 240, i === 1 ? poses.bow : poses.carry, {
                hat: 'cone',
                hatColour: i === 1 ? lighter(ink.second, 0.3) : ink.second,
                top: i === 1 ? ink.second : ink.accent,
                skirt: 0.7,
              }) +
              at(
                536 + i * 240 + lean,
                654 + (i % 2) * 30,
                shape('M-26 -40H18L10 6H-18Z', ink.tones[2]) + shape('M-24 -42Q-4 -62 16 -42Z', ink.leaf[0]),
                1.5,
              ),
          )
          .join(''),
      ) +
      dome(620, 770, 1050, 420, 9, 0.95)
    )
  },
}
