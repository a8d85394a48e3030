import { mix } from '../colour.ts'
import type { Stage } from '../frame.ts'
import { type Point, shape, sheet, smooth } from '../shape.ts'

export const land = (s: Stage, points: readonly Point[], rough: number): string => {
  const out: Point[] = []
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y]
    for (const k of [0, 0.34, 0.67]) out.push([x + (nx - x) * k + s.between(-1, 1) * rough, y + (ny - y) * k + s.between(-1, 1) * rough])
  })
  return smooth(out, true)
}

export const sea = (s: Stage) =>
  s.wash(
    s.ink.dark ? s.ink.sky[0] : mix(s.ink.water, s.ink.sky[1], 0.35),
    s.ink.dark ? s.ink.tones[2] : mix(s.ink.water, s.ink.tones[2], 0.25),
  )

export const contours = (d: string, low: string, high: string): string =>
  sheet(`<path d="${d}" fill="${high}" stroke="${low}" stroke-width="30" stroke-linejoin="round"/>`) + sheet(shape(d, high))
