// What hangs above: sun or moon with its rings, stars, clouds, birds, rain, snow.
import { lighter, mix } from './colour.ts'
import { HEIGHT, type Stage, WIDTH } from './frame.ts'
import { box, cut, disc, faint, line, sheet, times } from './shape.ts'

/** The one light of the picture, with paper rings around it; a moon when the palette is dark. */
export function sun(s: Stage, x: number, y: number, r: number): string {
  const { ink } = s
  const halo = ink.dark ? mix(ink.sky[1], ink.sun, 0.16) : lighter(ink.sky[1], 0.5)
  const rings = [4.6, 3.1, 1.95].map((k, i) => faint(0.2 + i * 0.1, sheet(disc(x, y, r * k, halo)))).join('')
  const craters = ink.dark
    ? faint(0.12, disc(x - r * 0.3, y - r * 0.2, r * 0.22, ink.tones[2]) + disc(x + r * 0.25, y + r * 0.35, r * 0.3, ink.tones[2]))
    : ''
  return (ink.dark ? stars(s, 70, 420) : '') + rings + cut(disc(x, y, r, s.wash(lighter(ink.sun, 0.12), ink.sun))) + craters
}

/** Points of light in the upper part of the sheet. */
export const stars = (s: Stage, count: number, depth: number): string =>
  times(count, () => faint(s.between(0.3, 0.9), disc(s.between(0, WIDTH), s.between(0, depth), s.between(0.9, 2.6), s.ink.paper)))

/** One cloud: stacked bars with round ends, flat like folded paper. */
function cloud(s: Stage, x: number, y: number, w: number): string {
  const h = w * 0.085
  const colour = s.ink.dark ? mix(s.ink.sky[1], s.ink.paper, 0.18) : lighter(s.ink.sky[1], 0.55)
  const bars = [
    [0.18, 0, 0.5],
    [0, 1, 0.78],
    [0.3, 2, 0.7],
  ] as const
  return cut(
    bars
      .map(([from, row, span]) => box(x + from * w + s.between(-0.06, 0.06) * w, y + row * h, span * w, h * 1.08, colour, h * 0.54))
      .join(''),
  )
}

/** A few clouds across the sky between two heights. */
export const clouds = (s: Stage, count: number, top: number, bottom: number): string =>
  times(count, (i) => faint(0.85, cloud(s, (WIDTH / count) * (i + s.between(0, 0.6)) - 60, s.between(top, bottom), s.between(150, 320))))

/** Small birds in a loose flock around a point. */
export const birds = (s: Stage, count: number, x: number, y: number, spread = 120, colour = s.ink.tones[4]): string =>
  times(count, () => {
    const [bx, by, w] = [x + s.between(-spread, spread), y + s.between(-spread, spread) * 0.4, s.between(10, 20)]
    return line(
      `M${bx - w} ${by - w * 0.3}Q${bx - w * 0.4} ${by - w * 0.6} ${bx} ${by}Q${bx + w * 0.4} ${by - w * 0.6} ${bx + w} ${by - w * 0.3}`,
      colour,
      3.4,
    )
  })

/** Slanting rain over the whole sheet. */
export function rain(s: Stage, count: number, colour: string, slant = 0.22): string {
  let d = ''
  for (let i = 0; i < count; i++) {
    const [x, y, l] = [s.between(-60, WIDTH + 60), s.between(-40, HEIGHT), s.between(26, 70)]
    d += `M${x} ${y}l${-l * slant} ${l}`
  }
  return faint(0.5, line(d, colour, 2.6))
}

/** Snowflakes of several sizes. */
export const snow = (s: Stage, count: number): string =>
  times(count, () =>
    faint(s.between(0.55, 1), disc(s.between(0, WIDTH), s.between(0, HEIGHT), s.between(2, 6.5), s.ink.dark ? s.ink.paper : '#ffffff')),
  )

/** A plume of smoke leaving a chimney at a point, swelling as it drifts. */
export function plume(s: Stage, x: number, y: number, size: number, colour: string, drift = 1): string {
  let [px, py, r] = [x, y, size * 0.2]
  let puffs = ''
  for (let i = 0; i < 6; i++) {
    puffs += disc(px, py, r, mix(colour, s.ink.sky[1], i * 0.1))
    px += drift * size * s.between(0.3, 0.5)
    py -= size * s.between(0.3, 0.44)
    r += size * 0.075
  }
  return faint(0.88, cut(puffs))
}

/** Steam: a few curling ribbons. */
export const steam = (s: Stage, x: number, y: number, h: number, colour: string): string =>
  faint(
    0.6,
    times(3, (i) => {
      const [sx, k] = [x + (i - 1) * h * 0.22, h * s.between(0.7, 1)]
      return line(
        `M${sx} ${y}c${k * 0.16} ${-k * 0.2} ${-k * 0.16} ${-k * 0.35} 0 ${-k * 0.52}s${-k * 0.1} ${-k * 0.3} ${k * 0.04} ${-k * 0.45}`,
        colour,
        7,
      )
    }),
  )
