import { darker, lighter, mix } from '../colour.ts'
import type { Scene } from '../frame.ts'
import { at, box, cut, disc, faint, line, type Point, ring, shape, sheet, smooth, straight, times } from '../shape.ts'
import { clouds, sun } from '../sky.ts'

/** Notes and coins riding waves of the exchange. */
export const currency: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const falls = s.odds(0.5)
    const phase = s.between(0, 6)
    const swell = (y: number, amp: number, k: number) =>
      `${smooth(Array.from({ length: 17 }, (_, i): Point => [-50 + i * 106, y + Math.sin(i * 0.82 + phase + k) * amp]))}V940H-50Z`
    const gold = mix('#dda83f', ink.second, 0.15)
    const coin = (x: number, y: number, r: number, kind: number, turn: number) =>
      at(
        x,
        y,
        disc(0, 0, r, darker(gold, 0.25)) +
          disc(-r * 0.04, -r * 0.05, r * 0.95, s.wash(lighter(gold, 0.3), gold)) +
          ring(-r * 0.04, -r * 0.05, r * 0.78, darker(gold, 0.28), r * 0.05) +
          (kind
            ? box(-r * 0.24, -r * 0.26, r * 0.44, r * 0.44, ink.tones[4], 2) +
              times(4, (i) => at(-r * 0.02, -r * 0.04, box(-r * 0.09, -r * 0.62, r * 0.18, r * 0.2, darker(gold, 0.3), 2), 1, i * 90))
            : line(
                `M${-r * 0.34} ${-r * 0.46}L0 ${-r * 0.02}L${r * 0.34} ${-r * 0.46}M0 ${-r * 0.02}V${r * 0.5}M${-r * 0.32} ${r * 0.06}H${r * 0.32}M${-r * 0.32} ${r * 0.26}H${r * 0.32}`,
                ink.tones[4],
                r * 0.13,
              )),
        1,
        turn,
      )
    const paper = mix(ink.paper, ink.second, 0.12)
    const note =
      shape(
        'M-360 -130C-200 -190 -100 -80 60 -120S300 -150 370 -110V150C300 110 200 150 60 140S-220 60 -360 130Z',
        s.wash(paper, mix(paper, ink.tones[0], 0.5)),
      ) +
      faint(
        0.8,
        line('M-336 -112C-190 -168 -100 -60 60 -98S300 -128 346 -96V118C300 86 200 126 60 118S-210 44 -336 104Z', ink.tones[2], 5),
      ) +
      `<g stroke="${ink.second}" fill="none" stroke-width="3.4" opacity=".9">${times(9, (i) => `<ellipse cx="-10" cy="10" rx="${92 - i * 4}" ry="${78 - i * 8}" transform="rotate(${i * 20} -10 10)"/>`)}</g>` +
      cut(line('M-52 -50L-10 14L32 -50M-10 14V82M-50 26H30M-50 54H30', ink.accent, 17)) +
      shape('M150 96L220 -30L250 0L266 -24L340 96Q250 116 150 96Z', ink.tones[1]) +
      shape('M196 14L220 -30L250 0L240 10L226 0L214 16Z', ink.paper) +
      disc(300, -60, 24, ink.accent) +
      [
        [-300, -80],
        [-300, 70],
      ]
        .map(([x, y]) => box((x ?? 0) - 24, (y ?? 0) - 14, 76, 32, ink.tones[2], 4))
        .join('') +
      faint(0.14, shape('M-200 -154C-150 -160 -100 -100 0 -112V132C-90 110 -150 86 -200 92Z', ink.ink))
    const points: Point[] = Array.from({ length: 9 }, (_, i) => {
      const t = falls ? i / 8 : 1 - i / 8
      return [90 + i * 178, 130 + t * 200 + (i % 2 ? -1 : 1) * s.between(10, 44)]
    })
    return (
      sun(s, falls ? 1180 : 420, 250, 110) +
      clouds(s, 3, 60, 240) +
      faint(
        0.35,
        line(
          times(6, (i) => `M60 ${110 + i * 62}H1540`),
          ink.tones[1],
          3,
        ),
      ) +
      cut(line(straight(points, false), ink.accent, 12) + points.map(([x, y]) => disc(x, y, 11, ink.accent)).join('')) +
      sheet(shape(swell(520, 46, 0), s.wash(ink.tones[0], ink.tones[1]))) +
      sheet(shape(swell(590, 54, 1.6), s.wash(lighter(ink.water, 0.2), ink.water))) +
      cut(coin(380 + s.between(-40, 40), 520, 92, 1, -12) + coin(1240 + s.between(-40, 40), 500, 110, 0, 14)) +
      sheet(at(800 + s.between(-40, 40), 520, note, 1.18, falls ? 7 : -8)) +
      sheet(shape(swell(690, 50, 3.1), s.wash(mix(ink.water, ink.tones[2], 0.35), mix(ink.water, ink.tones[3], 0.6)))) +
      cut(coin(560, 720, 74, 0, 8) + coin(1060, 730, 84, 1, -10)) +
      sheet(shape(swell(776, 44, 4.4), s.wash(mix(ink.second, ink.tones[3], 0.75), ink.tones[4]))) +
      line(swell(790, 44, 4.4).split('V')[0] ?? '', lighter(ink.water, 0.3), 4) +
      line(swell(706, 50, 3.1).split('V')[0] ?? '', lighter(ink.water, 0.4), 4)
    )
  },
}
