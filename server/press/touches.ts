/** Remembers which tags were touched when, so that a printing can tell whether the world moved on under it. */
export type Touches = {
  /** Now, in the press's own count. */
  now: () => number
  record: (touched: { hard: string[]; soft: string[] }) => void
  /** Everything was touched. */
  recordAll: () => void
  hardSince: (tags: Iterable<string>, since: number) => boolean
  softSince: (tags: Iterable<string>, since: number) => boolean
  anyHardSince: (since: number) => boolean
}

/** Tags remembered; a printing older than what was forgotten counts as touched. */
const REMEMBERED = 10_000

export function createTouches(remembered = REMEMBERED): Touches {
  let count = 0
  let everything = 0
  let lastHard = 0
  const hard = createMemory(remembered)
  const soft = createMemory(remembered)

  return {
    now: () => count,
    record(touched) {
      count += 1
      for (const tag of touched.hard) hard.set(tag, count)
      for (const tag of touched.soft) soft.set(tag, count)
      if (touched.hard.length > 0) lastHard = count
    },
    recordAll() {
      count += 1
      everything = count
      lastHard = count
    },
    hardSince: (tags, since) => everything > since || hard.since(tags, since),
    softSince: (tags, since) => soft.since(tags, since),
    anyHardSince: (since) => lastHard > since,
  }
}

function createMemory(size: number) {
  const last = new Map<string, number>()
  let forgotten = 0
  return {
    set(tag: string, at: number) {
      last.delete(tag)
      last.set(tag, at)
      const oldest = last.size > size ? last.entries().next().value : undefined
      if (!oldest) return
      last.delete(oldest[0])
      forgotten = oldest[1]
    },
    since(tags: Iterable<string>, since: number) {
      if (forgotten > since) return true
      for (const tag of tags) if ((last.get(tag) ?? 0) > since) return true
      return false
    },
  }
}
