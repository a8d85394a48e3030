// What paper is cut into: the smallest shapes, as SVG strings.

export type Point = readonly [number, number]

/** Move, turn and scale a drawing. */
export function at(x: number, y: number, body: string, scale = 1, turn = 0): string {
  return `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${scale === 1 ? '' : ` scale(${scale})`}">${body}</g>`
}

/** Move and mirror a drawing left to right. */
export const mirrored = (x: number, y: number, body: string, scale = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${-scale} ${scale})">${body}</g>`

/** `count` drawings in a row, each told its number. */
export const times = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: Math.max(0, Math.floor(count)) }, (_, i) => draw(i)).join('')

/** A rectangle, corners rounded when asked. */
export const box = (x: number, y: number, w: number, h: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}"${round ? ` rx="${round}"` : ''} fill="${fill}"/>`

/** A filled circle. */
export const disc = (x: number, y: number, r: number, fill: string): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`

/** A filled ellipse, turned when asked. */
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, turn = 0): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${turn ? ` transform="rotate(${turn} ${x} ${y})"` : ''}/>`

/** A filled path. */
export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

/** A stroked path with round joins. */
export const line = (d: string, colour: string, width: number, cap: 'round' | 'butt' = 'round'): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="${cap}" stroke-linejoin="round"/>`

/** A circle drawn as a line. */
export const ring = (x: number, y: number, r: number, colour: string, width: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}"/>`

/** A drawing let through at some opacity. */
export const faint = (opacity: number, body: string): string => `<g opacity="${opacity}">${body}</g>`

/** A big sheet: wide soft shadow and a lit edge. */
export const sheet = (body: string): string => `<g filter="url(#sheet)">${body}</g>`

/** A small cut-out: short shadow and a lit edge. */
export const cut = (body: string): string => `<g filter="url(#cut)">${body}</g>`

/** Straight outline through points. */
export const straight = (points: readonly Point[], closed = true): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`).join('') + (closed ? 'Z' : '')

/** Smooth outline through points (Catmull-Rom as cubic curves). */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length
  const pointAt = (i: number): Point => points[closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i))] ?? [0, 0]
  let d = `M${pointAt(0)[0]} ${pointAt(0)[1]}`
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [pointAt(i - 1), pointAt(i), pointAt(i + 1), pointAt(i + 2)]
    const lead = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const trail = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    d += `C${lead[0]} ${lead[1]} ${trail[0]} ${trail[1]} ${to[0]} ${to[1]}`
  }
  return closed ? `${d}Z` : d
}

/** A tapering limb through joints: arms, legs, branches. */
export function limb(joints: readonly Point[], from: number, to: number, fill: string): string {
  let body = ''
  for (let i = 0; i < joints.length; i++) {
    const here = joints[i] ?? [0, 0]
    const widthAt = (k: number) => (from + ((to - from) * k) / Math.max(1, joints.length - 1)) / 2
    const [r, s] = [widthAt(i), widthAt(i + 1)]
    body += `M${here[0] - r} ${here[1]}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`
    const there = joints[i + 1]
    if (!there) continue
    const length = Math.hypot(there[0] - here[0], there[1] - here[1]) || 1
    const [nx, ny] = [(here[1] - there[1]) / length, (there[0] - here[0]) / length]
    body += straight([
      [here[0] - nx * r, here[1] - ny * r],
      [there[0] - nx * s, there[1] - ny * s],
      [there[0] + nx * s, there[1] + ny * s],
      [here[0] + nx * r, here[1] + ny * r],
    ])
  }
  return shape(body, fill)
}
