// How chance enters a picture: the same seed always draws the same thing.

export interface Chance {
  /** Next number in [0, 1). */
  next(): number
  /** A number between two bounds. */
  between(low: number, high: number): number
  /** A whole number, both bounds included. */
  whole(low: number, high: number): number
  /** One item of a list that is not empty. */
  pick<T>(list: readonly [T, ...T[]]): T
  /** True with the given probability. */
  odds(probability: number): boolean
}

/** A generator for one picture. `salt` keeps scenes with the same seed apart. */
export function chance(seed: number, salt = ''): Chance {
  let state = 0x9e3779b9 ^ Math.imul(seed + 1, 0x85ebca6b)
  for (const letter of salt) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0xc2b2ae35)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  next()
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    odds: (probability) => next() < probability,
  }
}
