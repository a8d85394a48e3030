// What the land is made of: mountains, hills, trees, water, reeds.
import { darker, lighter, mix } from './colour.ts'
import { HEIGHT, type Stage, WIDTH } from './frame.ts'
import { at, box, disc, faint, limb, oval, type Point, shape, sheet, smooth, straight, times } from './shape.ts'

/** A range of separate peaks, each with its far side in shade. */
export function peaks(s: Stage, base: number, height: number, count: number, colour: string): string {
  let body = ''
  const shade = darker(colour, s.ink.dark ? 0.24 : 0.16)
  const fill = s.wash(colour, mix(colour, s.ink.sky[1], s.ink.dark ? 0.1 : 0.4))
  const step = WIDTH / count
  for (let i = -1; i <= count; i++) {
    const top = base - height * s.between(0.5, 1)
    const x = step * (i + 0.5) + s.between(-0.3, 0.3) * step
    const half = step * s.between(0.85, 1.25)
    const rise = base - top
    const side = (dir: number): Point[] =>
      [0.22, 0.45, 0.7].map((k) => [x + dir * half * (k + s.between(-0.07, 0.07)), top + rise * (k + s.between(-0.1, 0.02))] as Point)
    const [left, right] = [side(-1).reverse(), side(1)]
    body += shape(straight([[x - half, base + 8], ...left, [x, top], ...right, [x + half, base + 8]]), fill)
    body += shape(
      straight([
        [x, top],
        ...right,
        [x + half, base + 8],
        [x + half * 0.4, base],
        [x + half * 0.12, top + rise * 0.62],
        [x + half * 0.2, top + rise * 0.4],
        [x + half * 0.03, top + rise * 0.24],
      ]),
      shade,
    )
  }
  return sheet(body + box(-20, base, WIDTH + 40, HEIGHT - base + 20, mix(colour, s.ink.sky[1], s.ink.dark ? 0.1 : 0.4)))
}

/** Outline of rolling ground, for filling or for placing things on. */
function ground(s: Stage, y: number, swell: number, count: number): { d: string; heightAt: (x: number) => number } {
  const step = WIDTH / count
  const points: Point[] = Array.from({ length: count + 3 }, (_, i) => [step * (i - 1), y + s.between(-1, 1) * swell])
  const heightAt = (x: number) => {
    const k = Math.min(count + 1, Math.max(0, Math.floor(x / step) + 1))
    const [a, b] = [points[k] ?? [0, y], points[k + 1] ?? [1, y]]
    const t = Math.min(1, Math.max(0, (x - a[0]) / (b[0] - a[0])))
    return a[1] + (b[1] - a[1]) * (t * t * (3 - 2 * t))
  }
  return { d: `${smooth(points)}V${HEIGHT + 30}H${-step}Z`, heightAt }
}

/** One sheet of rolling hills. */
export function hills(s: Stage, y: number, swell: number, count: number, colour: string): string {
  return sheet(shape(ground(s, y, swell, count).d, s.wash(colour, mix(colour, s.ink.dark ? s.ink.ink : s.ink.sky[1], 0.28))))
}

/** Open water from a height down, with a far shimmer. */
export function water(s: Stage, y: number, colour = s.ink.water, bottom = HEIGHT): string {
  const deep = s.ink.dark ? darker(colour, 0.55) : mix(colour, s.ink.tones[3], 0.55)
  return sheet(box(-20, y, WIDTH + 40, bottom - y + 20, s.wash(s.ink.dark ? mix(colour, s.ink.sky[1], 0.4) : lighter(colour, 0.35), deep)))
}

/** Short strokes of light on water; denser far away. */
export const ripples = (s: Stage, top: number, bottom: number, count: number, colour = s.ink.paper, opacity = 0.4): string =>
  times(count, () => {
    const depth = s.next() ** 1.4
    const w = 30 + depth * s.between(60, 190)
    return faint(opacity * s.between(0.5, 1), box(s.between(-40, WIDTH), top + depth * (bottom - top), w, 2.5 + depth * 4, colour, 3))
  })

/** The sun's road on water. */
export const glitter = (s: Stage, x: number, top: number, bottom: number, width: number): string =>
  times((bottom - top) / 11, (i) => {
    const t = (i * 11) / (bottom - top)
    const w = width * (0.35 + t) * s.between(0.3, 1)
    return faint(
      0.8 - t * 0.6,
      box(x - w / 2 + s.between(-0.3, 0.3) * width, top + i * 11, w, 3 + t * 3, mix(s.ink.sun, s.ink.paper, 0.35), 3),
    )
  })

/** A pine of stacked skirts, standing on its foot. */
export function pine(x: number, y: number, h: number, colour: string): string {
  const shade = darker(colour, 0.2)
  const tier = (k: number, w: number) => `M${x - w * h} ${y - k * h}L${x} ${y - (k + 0.42) * h}L${x + w * h} ${y - k * h}Z`
  const half = (k: number, w: number) => `M${x} ${y - k * h}L${x} ${y - (k + 0.42) * h}L${x + w * h} ${y - k * h}Z`
  return (
    box(x - h * 0.025, y - h * 0.14, h * 0.05, h * 0.16, shade) +
    shape(tier(0.1, 0.24) + tier(0.32, 0.19) + tier(0.56, 0.13), colour) +
    shape(half(0.1, 0.24) + half(0.32, 0.19) + half(0.56, 0.13), shade)
  )
}

/** A round-headed tree with a shaded side. */
export function roundTree(x: number, y: number, h: number, colour: string): string {
  const r = h * 0.3
  return (
    limb(
      [
        [x, y],
        [x + h * 0.01, y - h * 0.5],
      ],
      h * 0.09,
      h * 0.05,
      darker(colour, 0.55),
    ) +
    disc(x - r * 0.62, y - h * 0.52, r * 0.72, darker(colour, 0.12)) +
    disc(x + r * 0.62, y - h * 0.55, r * 0.76, darker(colour, 0.22)) +
    disc(x, y - h * 0.68, r, colour) +
    faint(0.35, oval(x - r * 0.32, y - h * 0.76, r * 0.44, r * 0.34, lighter(colour, 0.4), -30))
  )
}

/** A palm leaning a little. */
export function palm(s: Stage, x: number, y: number, h: number, colour: string): string {
  const lean = s.between(-0.16, 0.16) * h
  const [tx, ty] = [x + lean, y - h]
  const fronds = times(8, (i) => {
    const a = -Math.PI + (i / 7) * Math.PI
    const [dx, dy] = [Math.cos(a) * h * 0.36, Math.sin(a) * h * 0.2 + h * 0.14]
    return `M${tx} ${ty}Q${tx + dx * 0.55} ${ty + dy - h * 0.24} ${tx + dx} ${ty + dy}Q${tx + dx * 0.5} ${ty + dy - h * 0.13} ${tx} ${ty + h * 0.03}Z`
  })
  return (
    limb(
      [
        [x, y],
        [x + lean * 0.35, y - h * 0.5],
        [tx, ty],
      ],
      h * 0.07,
      h * 0.035,
      darker(colour, 0.3),
    ) + shape(fronds, colour)
  )
}

/** Reeds or grass standing along a line. */
export function reeds(s: Stage, count: number, x: number, y: number, spread: number, height: number, colour: string): string {
  let d = ''
  for (let i = 0; i < count; i++) {
    const [px, h, b] = [x + s.between(-spread, spread), height * s.between(0.5, 1), s.between(-0.3, 0.4)]
    const w = height * 0.035
    d += `M${px - w} ${y}Q${px + b * h * 0.2} ${y - h * 0.6} ${px + b * h} ${y - h}Q${px + b * h * 0.3 + w * 2} ${y - h * 0.5} ${px + w} ${y}Z`
  }
  return shape(d, colour)
}

/** A boulder or rock with a lit face. */
export function rock(x: number, y: number, w: number, h: number, colour: string): string {
  return at(
    x,
    y,
    shape(
      straight([
        [-w / 2, 0],
        [-w * 0.4, -h * 0.6],
        [-w * 0.05, -h],
        [w * 0.3, -h * 0.75],
        [w / 2, 0],
      ]),
      colour,
    ) +
      shape(
        straight([
          [-w * 0.05, -h],
          [w * 0.3, -h * 0.75],
          [w / 2, 0],
          [w * 0.12, 0],
          [w * 0.02, -h * 0.5],
        ]),
        darker(colour, 0.22),
      ),
  )
}
