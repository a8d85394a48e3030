// How a body stands, runs, dives or dances: jointed paper people.
import { darker, lighter, mix } from './colour.ts'
import type { Stage } from './frame.ts'
import { type Pose, poses } from './poses.ts'
import { at, disc, limb, oval, type Point, shape } from './shape.ts'

interface Clothes {
  readonly skin: string
  readonly hair: string
  readonly top: string
  readonly legs: string
  readonly shoes?: string
  readonly hat?: 'cone' | 'cap' | 'helmet' | 'none'
  readonly hatColour?: string
  readonly longHair?: boolean
  /** A skirt or robe instead of trousers down to this share of the leg. */
  readonly skirt?: number
  readonly bareArms?: boolean
}

const add = (a: Point, dx: number, dy: number): Point => [a[0] + dx, a[1] + dy]

function headgear(c: Clothes, h: Point): string {
  const [x, y] = h
  const colour = c.hatColour ?? c.hair
  if (c.hat === 'cone')
    return shape(
      `M${x - 15} ${y - 1}Q${x - 4} ${y - 8} ${x} ${y - 15}Q${x + 4} ${y - 8} ${x + 15} ${y - 1}Q${x} ${y + 3} ${x - 15} ${y - 1}Z`,
      colour,
    )
  if (c.hat === 'cap') return shape(`M${x - 8.4} ${y - 2}a8.4 8.4 0 0 1 16.8 0l6 1.6l-6 1.4h-16.8Z`, colour)
  if (c.hat === 'helmet') return shape(`M${x - 9} ${y + 1}a9.4 10 0 0 1 19 -1l-3 1.5h-16Z`, colour)
  return ''
}

/** One person. Units are the pose's; scale with `at`. */
export function person(pose: Pose, c: Clothes): string {
  const { neck, hip } = pose
  const length = Math.hypot(neck[0] - hip[0], neck[1] - hip[1]) || 1
  const [ux, uy] = [(neck[0] - hip[0]) / length, (neck[1] - hip[1]) / length]
  const across: Point = [-uy, ux]
  const shoulder = (side: number): Point => [neck[0] - ux * 4 + across[0] * 8.5 * side, neck[1] - uy * 4 + across[1] * 8.5 * side]
  const head = pose.head ?? add(neck, ux * 10.5, uy * 10.5)
  const arm = (k: number, tone: string) => {
    const joints = pose.arms[k]
    if (!joints) return ''
    const all = [shoulder(k ? 1 : -1), ...joints]
    const hand = all[all.length - 1] ?? neck
    return limb(all, 8, 5, c.bareArms ? darker(c.skin, k ? 0 : 0.12) : tone) + disc(hand[0], hand[1], 3.2, c.skin)
  }
  const leg = (k: number, tone: string) => {
    const joints = pose.legs[k]
    if (!joints) return ''
    const foot = joints[joints.length - 1] ?? hip
    return (
      limb([add(hip, across[0] * (k ? 4 : -4), across[1] * (k ? 4 : -4)), ...joints], 11, 6, tone) +
      oval(foot[0] + 2.6, foot[1] - 0.6, 5.6, 2.9, c.shoes ?? darker(c.legs, 0.5))
    )
  }
  const left = add(hip, -across[0] * 8, -across[1] * 8)
  const right = add(hip, across[0] * 8, across[1] * 8)
  const [sl, sr] = [shoulder(-1.05), shoulder(1.05)]
  const torso = `M${sl[0]} ${sl[1]}Q${neck[0] + ux * 3} ${neck[1] + uy * 3} ${sr[0]} ${sr[1]}L${right[0] - ux * 4} ${right[1] - uy * 4}Q${hip[0] - ux * 8} ${hip[1] - uy * 8} ${left[0] - ux * 4} ${left[1] - uy * 4}Z`
  const feet = pose.legs.map((joints) => joints[joints.length - 1] ?? hip)
  const hem = (k: number): Point => {
    const foot = feet[k] ?? hip
    const share = c.skirt ?? 0
    return [hip[0] + (foot[0] - hip[0]) * share + (k ? 9 : -9), hip[1] + (foot[1] - hip[1]) * share]
  }
  const skirt = c.skirt
    ? shape(
        `M${left[0]} ${left[1]}L${hem(0)[0]} ${hem(0)[1]}Q${(hem(0)[0] + hem(1)[0]) / 2} ${hem(0)[1] + 4} ${hem(1)[0]} ${hem(1)[1]}L${right[0]} ${right[1]}Z`,
        c.legs,
      )
    : ''
  const bareLeg = c.skirt ? c.skin : c.legs
  return (
    arm(0, darker(c.top, 0.22)) +
    leg(0, darker(bareLeg, 0.2)) +
    leg(1, bareLeg) +
    skirt +
    limb([add(neck, -ux * 2, -uy * 2), head], 6.4, 6, darker(c.skin, 0.12)) +
    shape(torso, c.top) +
    (c.longHair ? limb([add(head, -3 * ux - 2, 0), add(head, -ux * 14 - 4, -uy * 14)], 12, 8, c.hair) : '') +
    at(
      head[0],
      head[1],
      disc(0, 0, 8.2, c.skin) + shape('M-8.6 2a8.7 9 0 0 1 16.6 -5.4q-5 4.6 -10 2.4q-2.4 1.6 -3 5.4Z', c.hair) + headgear(c, [0, 0]),
      1,
      pose.tilt ?? 0,
    ) +
    arm(1, lighter(c.top, 0.06))
  )
}

/** Everyday clothes from the palette, different each time. */
export function dressed(s: Stage, extra: Partial<Clothes> = {}): Clothes {
  const { ink } = s
  const skin = s.pick(['#ecc8a2', '#dcae85', '#c8936a'])
  return {
    skin: ink.dark ? mix(skin, ink.tones[2], 0.14) : skin,
    hair: s.pick(['#241d1b', '#2f2622', '#4a4340']),
    top: s.pick([ink.accent, ink.second, ink.paper, ink.tones[1], ink.tones[3], lighter(ink.accent, 0.3)]),
    legs: s.pick([ink.tones[4], ink.tones[3], ink.ink]),
    longHair: s.odds(0.4),
    ...extra,
  }
}

/** A passer-by on their feet at x,y, `height` px tall. */
export function passer(s: Stage, x: number, y: number, height: number, pose: Pose = poses.walk, extra: Partial<Clothes> = {}): string {
  return at(
    x,
    y,
    oval(2, 0, 17, 3, darker(s.ink.tones[4], 0.5)).replace('/>', ' opacity=".25"/>') + person(pose, dressed(s, extra)),
    height / 100,
  )
}

/** A crowd seen from behind: rows of heads and shoulders. */
export function crowd(
  s: Stage,
  y: number,
  rows: number,
  size: number,
  colours: readonly [string, string, ...string[]],
  width = 1600,
): string {
  let body = ''
  for (let row = 0; row < rows; row++) {
    const step = size * 2.1
    for (let x = -step + (row % 2) * step * 0.5; x < width + step; x += step) {
      const [cx, cy] = [x + s.between(-0.2, 0.2) * step, y + row * size * 1.15 + s.between(-0.25, 0.25) * size]
      body +=
        shape(
          `M${cx - size} ${cy + size * 2.4}q0 ${-size * 1.5} ${size} ${-size * 1.6}q${size} 0 ${size} ${size * 1.6}Z`,
          s.pick(colours),
        ) + disc(cx, cy, size * 0.56, s.pick(['#2b2321', '#3b302b', '#5a4c44']))
    }
  }
  return body
}
