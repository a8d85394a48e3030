// What people put up: towers, houses, curved roofs, lanterns, masts.
import { darker, lighter, mix } from './colour.ts'
import type { Stage } from './frame.ts'
import { at, box, disc, faint, line, shape, straight, times } from './shape.ts'

/** A tower block with a shaded side and windows; foot at x,y. */
export function tower(s: Stage, x: number, y: number, w: number, h: number, colour: string, windows = true): string {
  const lit = s.ink.dark ? s.ink.second : lighter(colour, 0.45)
  let panes = ''
  if (windows) {
    const [cols, rows] = [Math.max(2, Math.floor(w / 32)), Math.max(3, Math.floor(h / 46))]
    const [pw, ph] = [(w - 14) / cols, (h - 22) / rows]
    for (let i = 0; i < cols * rows; i++) {
      if (s.odds(s.ink.dark ? 0.6 : 0.35)) continue
      panes += `M${x + 9 + (i % cols) * pw} ${y - h + 16 + Math.floor(i / cols) * ph}h${pw * 0.52}v${ph * 0.4}h${-pw * 0.52}Z`
    }
  }
  const kind = s.whole(0, 4)
  const crown =
    kind === 0
      ? box(x + w / 2 - 3, y - h - w * 0.8, 6, w * 0.85, colour) + box(x + w * 0.25, y - h - 16, w * 0.5, 18, colour)
      : kind === 1
        ? shape(`M${x} ${y - h + 1}L${x + w} ${y - h - w * 0.4}V${y - h + 2}Z`, colour)
        : kind === 2
          ? shape(`M${x} ${y - h + 1}q${w / 2} ${-w * 0.6} ${w} 0Z`, colour)
          : kind === 3
            ? box(x + w * 0.16, y - h - 26, w * 0.68, 28, colour) + box(x + w * 0.36, y - h - 48, w * 0.28, 26, colour)
            : ''
  return (
    crown +
    box(x, y - h, w, h, colour) +
    faint(0.14, box(x + w * 0.66, y - h, w * 0.34, h, s.ink.ink)) +
    (panes ? faint(0.75, shape(panes, lit)) : '')
  )
}

/** A row of towers across the sheet. */
export function towers(s: Stage, y: number, low: number, high: number, colour: string, windows = true, from = -40, to = 1640): string {
  let body = ''
  for (let x = from; x < to; ) {
    const w = s.between(58, 130)
    body += tower(s, x, y, w, s.between(low, high), colour, windows)
    x += w + s.between(-6, 26)
  }
  return body
}

/** A swept temple roof: eaves at x±w/2, y; ridge above. */
export function sweptRoof(x: number, y: number, w: number, h: number, colour: string, trim: string): string {
  const half = w / 2
  const tiles = times(Math.floor(w / 34), (i) => {
    const k = (i + 0.5) / Math.floor(w / 34) - 0.5
    return `M${x + k * w * 0.5} ${y - h * 0.94}Q${x + k * w * 0.66} ${y - h * 0.35} ${x + k * w * 0.96} ${y - h * 0.06}`
  })
  return (
    shape(
      `M${x - half} ${y - h * 0.24}Q${x - half * 0.62} ${y - h * 0.3} ${x - half * 0.5} ${y - h}H${x + half * 0.5}Q${x + half * 0.62} ${y - h * 0.3} ${x + half} ${y - h * 0.24}Q${x + half * 0.92} ${y - h * 0.02} ${x + half * 0.84} ${y}H${x - half * 0.84}Q${x - half * 0.92} ${y - h * 0.02} ${x - half} ${y - h * 0.24}Z`,
      colour,
    ) +
    faint(0.3, line(tiles, darker(colour, 0.6), 3)) +
    shape(
      `M${x - half * 0.56} ${y - h * 1.16}Q${x - half * 0.5} ${y - h * 1.02} ${x} ${y - h * 1.03}Q${x + half * 0.5} ${y - h * 1.02} ${x + half * 0.56} ${y - h * 1.16}L${x + half * 0.52} ${y - h * 0.92}H${x - half * 0.52}Z`,
      trim,
    ) +
    shape(
      `M${x - half} ${y - h * 0.24}Q${x - half * 0.9} ${y - h * 0.1} ${x} ${y - h * 0.07}Q${x + half * 0.9} ${y - h * 0.1} ${x + half} ${y - h * 0.24}Q${x + half * 0.92} ${y - h * 0.02} ${x + half * 0.84} ${y}H${x - half * 0.84}Q${x - half * 0.92} ${y - h * 0.02} ${x - half} ${y - h * 0.24}Z`,
      darker(colour, 0.32),
    )
  )
}

/** A paper lantern hung from x,y. */
export function lantern(s: Stage, x: number, y: number, size: number, colour = s.ink.accent): string {
  return (
    line(`M${x} ${y - size * 0.7}V${y}`, s.ink.ink, 2.5) +
    (s.ink.dark ? disc(x, y + size * 0.55, size * 1.6, s.glow(colour, 0.5)) : '') +
    box(x - size * 0.24, y, size * 0.48, size * 0.12, s.ink.second, 3) +
    shape(
      `M${x - size * 0.26} ${y + size * 0.1}C${x - size * 0.75} ${y + size * 0.3} ${x - size * 0.75} ${y + size * 0.8} ${x - size * 0.26} ${y + size}H${x + size * 0.26}C${x + size * 0.75} ${y + size * 0.8} ${x + size * 0.75} ${y + size * 0.3} ${x + size * 0.26} ${y + size * 0.1}Z`,
      s.wash(lighter(colour, s.ink.dark ? 0.4 : 0.15), colour),
    ) +
    faint(
      0.35,
      line(
        `M${x} ${y + size * 0.1}V${y + size}M${x - size * 0.1} ${y + size * 0.1}Q${x - size * 0.5} ${y + size * 0.55} ${x - size * 0.1} ${y + size}M${x + size * 0.1} ${y + size * 0.1}Q${x + size * 0.5} ${y + size * 0.55} ${x + size * 0.1} ${y + size}`,
        darker(colour, 0.5),
        2.4,
      ),
    ) +
    box(x - size * 0.24, y + size * 0.98, size * 0.48, size * 0.12, s.ink.second, 3) +
    line(
      `M${x - 4} ${y + size * 1.1}v${size * 0.5}M${x} ${y + size * 1.1}v${size * 0.6}M${x + 4} ${y + size * 1.1}v${size * 0.5}`,
      s.ink.second,
      2,
    )
  )
}

/** A village house: gable to the viewer's right, foot centre at x,y. */
export function house(s: Stage, x: number, y: number, w: number, wall: string, roof: string): string {
  const h = w * 0.5
  const window = s.ink.dark ? s.ink.second : mix(wall, s.ink.ink, 0.6)
  return at(
    x - w / 2,
    y - h,
    box(0, 0, w, h, wall) +
      faint(0.16, box(w * 0.66, 0, w * 0.34, h, s.ink.ink)) +
      shape(
        straight([
          [-w * 0.1, 2],
          [w * 0.1, -h * 0.62],
          [w * 0.9, -h * 0.62],
          [w * 1.1, 2],
        ]),
        roof,
      ) +
      faint(
        0.25,
        shape(
          straight([
            [w * 0.58, 2],
            [w * 0.62, -h * 0.62],
            [w * 0.9, -h * 0.62],
            [w * 1.1, 2],
          ]),
          s.ink.ink,
        ),
      ) +
      box(w * 0.13, h * 0.3, w * 0.17, h * 0.3, window) +
      box(w * 0.72, h * 0.3, w * 0.15, h * 0.3, window) +
      box(w * 0.42, h * 0.34, w * 0.18, h * 0.66, mix(roof, s.ink.ink, 0.4)),
  )
}

/** A lattice mast or pylon, foot centre at x,y. */
export function lattice(x: number, y: number, w: number, h: number, colour: string, width = 4): string {
  const rows = 6
  let d = `M${x - w / 2} ${y}L${x - w * 0.1} ${y - h}M${x + w / 2} ${y}L${x + w * 0.1} ${y - h}`
  for (let i = 0; i < rows; i++) {
    const half = (k: number) => w / 2 + (w * 0.1 - w / 2) * (k / rows)
    const [a, b] = [half(i), half(i + 1)]
    const [ya, yb] = [y - (h * i) / rows, y - (h * (i + 1)) / rows]
    d += `M${x - a} ${ya}L${x + b} ${yb}M${x + a} ${ya}L${x - b} ${yb}M${x - b} ${yb}H${x + b}`
  }
  return line(d, colour, width)
}
