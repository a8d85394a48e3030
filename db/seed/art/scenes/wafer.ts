import { lighter } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { box, cut, disc, faint, line, shape, sheet, straight, times } from '../shape.ts'

/** A wafer of chips above circuit traces. */
export const wafer: Scene = {
  draw(s) {
    const { ink } = s
    const [cx, cy, r] = [800 + s.between(-60, 60), 450, 330]
    const trace = (k: number) => {
      const a = (k / 36) * Math.PI * 2 + s.between(-0.03, 0.03)
      const [x0, y0] = [cx + Math.cos(a) * 300, cy + Math.sin(a) * 300]
      const flat = Math.abs(Math.cos(a)) > 0.6
      const out = s.between(70, 200)
      const [x1, y1] = [x0 + Math.sign(Math.cos(a)) * out, y0 + Math.sign(Math.sin(a)) * out * (flat ? 0.5 : 1)]
      const [x2, y2] = flat ? [x1 + Math.sign(Math.cos(a)) * s.between(80, 320), y1] : [x1, y1 + Math.sign(Math.sin(a)) * 260]
      const colour = s.pick([ink.second, ink.tones[1], ink.tones[1], ink.accent])
      return (
        line(
          straight(
            [
              [x0, y0],
              [x1, y1],
              [x2, y2],
            ],
            false,
          ),
          colour,
          8,
        ) +
        disc(x2, y2, 15, colour) +
        disc(x2, y2, 6, ink.tones[4])
      )
    }
    const size = 66
    let dies = ''
    for (let i = -5; i < 5; i++)
      for (let j = -5; j < 5; j++) {
        const [x, y] = [cx + i * size, cy + j * size]
        if (Math.max(...[0, 1].flatMap((a) => [0, 1].map((b) => Math.hypot(x + a * size - cx, y + b * size - cy)))) > r - 12) continue
        const fill = s.pick([ink.tones[1], ink.tones[0], ink.tones[1], ink.tones[2], ink.second, lighter(ink.tones[0], 0.4)])
        dies +=
          box(x + 3, y + 3, size - 6, size - 6, fill, 3) +
          faint(
            0.4,
            box(x + 12, y + 12, 20, 20, ink.ink, 2) +
              line(`M${x + 38} ${y + 16}h14M${x + 38} ${y + 26}h14M${x + 12} ${y + 42}h40M${x + 12} ${y + 52}h28`, ink.ink, 3),
          )
      }
    const hot = [cx + s.whole(-1, 0) * size, cy + s.whole(-1, 0) * size] as const
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[3], ink.tones[4])) +
      disc(cx, cy, 640, s.glow(ink.tones[1], 0.7)) +
      cut(times(36, trace)) +
      [
        [150, 190],
        [1380, 660],
        [1400, 150],
        [120, 660],
      ]
        .map(([x, y]) =>
          cut(
            box(x ?? 0, y ?? 0, 120, 90, ink.tones[4], 6) +
              times(5, (i) => box((x ?? 0) + 10 + i * 22, (y ?? 0) - 12, 10, 114, ink.second)) +
              box(x ?? 0, y ?? 0, 120, 90, ink.tones[3], 6) +
              disc((x ?? 0) + 20, (y ?? 0) + 20, 7, ink.tones[0]),
          ),
        )
        .join('') +
      sheet(
        disc(cx, cy, r + 14, ink.tones[0]) +
          disc(cx, cy, r, s.wash(ink.paper, ink.tones[0])) +
          shape(`M${cx - 22} ${cy + r + 16}L${cx} ${cy + r - 14}L${cx + 22} ${cy + r + 16}Z`, ink.tones[4]),
      ) +
      dies +
      cut(
        box(hot[0] - 8, hot[1] - 8, size + 16, size + 16, ink.accent, 6) +
          box(hot[0] + 8, hot[1] + 8, size - 16, size - 16, ink.paper, 3) +
          box(hot[0] + 19, hot[1] + 19, size - 38, size - 38, ink.accent, 2),
      ) +
      faint(0.2, shape(`M${cx - 250} ${cy - 214}L${cx - 120} ${cy - 306}L${cx + 250} ${cy + 214}L${cx + 130} ${cy + 302}Z`, '#ffffff'))
    )
  },
}
