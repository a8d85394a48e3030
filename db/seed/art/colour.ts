// How colours are mixed from the few inks a palette has.

const channels = (hex: string) => [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16))

/** Colour `share` of the way from one hex colour to another. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to)
  const mixed = channels(from).map((value, i) => Math.round(value + ((target[i] ?? value) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Towards white paper in the light. */
export const lighter = (hex: string, share = 0.2): string => mix(hex, '#fffaf0', share)

/** Towards warm shadow. */
export const darker = (hex: string, share = 0.2): string => mix(hex, '#120c10', share)
