import { lantern, towers } from '../build.ts'
import { mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, line, type Point, shape, sheet, smooth, times } from '../shape.ts'
import { steam } from '../sky.ts'

/** A night market: striped awnings, bulbs, steam, a cook and a queue. */
export const nightMarket: Scene = {
  draw(s) {
    const { ink } = s
    const dusk = ink.dark ? ink.tones[2] : mix(ink.tones[3], ink.tones[2], 0.35)
    const bulb = mix(ink.second, '#fff2c0', 0.5)
    const halo = s.glow(bulb, 0.5)
    const stall = (x: number, w: number) =>
      box(x - w / 2, 420, w, 330, mix(ink.tones[3], ink.second, 0.25)) +
      disc(x, 560, w * 0.6, s.glow(bulb, 0.75)) +
      box(x - w / 2 - 6, 400, 14, 400, ink.tones[4]) +
      box(x + w / 2 - 8, 400, 14, 400, ink.tones[4])
    const awning = (x: number, w: number, stripe: string) =>
      times(8, (i) => {
        const [a, b] = [x - w / 2 - 20 + ((w + 40) / 8) * i, x - w / 2 - 20 + ((w + 40) / 8) * (i + 1)]
        const fill = i % 2 ? ink.paper : stripe
        return shape(`M${x + (a - x) * 0.86} 330L${x + (b - x) * 0.86} 330L${b} 430Q${(a + b) / 2} 462 ${a} 430Z`, fill)
      })
    const counter = (x: number, w: number) =>
      box(x - w / 2 - 14, 660, w + 28, 150, ink.tones[4]) +
      box(x - w / 2 - 24, 646, w + 48, 22, mix(ink.second, ink.tones[3], 0.3)) +
      times(5, (i) => box(x - w / 2 + 10 + i * (w / 5), 700, w / 7, 70, i % 2 ? ink.accent : ink.tones[2], 4))
    const goods = (x: number, w: number) =>
      times(7, (i) =>
        at(
          x - w / 2 + 20 + i * (w / 7),
          646,
          i % 3 === 0
            ? shape('M-26 0Q-24 -26 0 -28Q24 -26 26 0Z', ink.accent)
            : i % 3 === 1
              ? disc(0, -14, 15, ink.second) + disc(-18, -12, 12, ink.leaf[0])
              : shape('M-24 -22H24Q20 0 0 0Q-20 0 -24 -22Z', ink.paper),
        ),
      )
    const middle = s.between(740, 860)
    const stalls = [
      [middle - 560, 380, ink.second],
      [middle + 560, 380, ink.second],
      [middle, 500, ink.accent],
    ] as const
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.dark ? ink.sky[0] : ink.tones[3], mix(dusk, ink.accent, 0.25))) +
      sheet(towers(s, 640, 180, 430, ink.dark ? ink.tones[2] : mix(ink.tones[3], ink.tones[4], 0.4))) +
      [0, 1]
        .map((row) => {
          const swag = Array.from(
            { length: 21 },
            (_, i): Point => [i * 82 - 20, 110 + row * 84 + Math.abs(Math.sin(i * 0.52 + row * 0.8)) * 76],
          )
          return line(smooth(swag), ink.ink, 3) + swag.map(([bx, by]) => disc(bx, by + 12, 34, halo) + disc(bx, by + 12, 9, bulb)).join('')
        })
        .join('') +
      stalls
        .map(
          ([x, w, stripe]) =>
            sheet(stall(x, w)) +
            (w > 400 ? cut(passer(s, x - 40, 790, 330, poses.carry, { top: ink.paper, hat: 'cap', hatColour: ink.accent })) : '') +
            cut(goods(x, w) + counter(x, w)) +
            (w > 400 ? steam(s, x + 60, 610, 110, ink.paper) : '') +
            sheet(awning(x, w, stripe)) +
            cut([-0.4, 0.4].map((k) => lantern(s, x + w * k, 470, 60)).join('')),
        )
        .join('') +
      sheet(box(-20, 806, WIDTH + 40, 120, ink.tones[4])) +
      cut(
        [-470, -240, 190, 400, 560]
          .map((dx, i) => passer(s, middle + dx + s.between(-30, 30), 880, 300 + (i % 2) * 30, i % 2 ? poses.stand : poses.walk))
          .join(''),
      )
    )
  },
}
