import { LRUCache } from 'lru-cache'

/** Addresses known to lead nowhere. All of them are answered with one edition per script, so each costs a few bytes. */
export type Missing = {
  has: (key: string) => boolean
  add: (key: string) => void
  clear: () => void
  size: () => number
}

/** Any number of addresses lead nowhere; the oldest are asked for again. */
const REMEMBERED = 5000
/** For what is not told on the wire, such as a new redirect of an old address. */
const A_MINUTE = 60_000

export function createMissing(): Missing {
  const known = new LRUCache<string, true>({ max: REMEMBERED, ttl: A_MINUTE })
  return {
    has: (key) => known.has(key),
    add: (key) => void (key.length < 500 && known.set(key, true)),
    clear: () => known.clear(),
    size: () => known.size,
  }
}
