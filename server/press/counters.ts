/** What the press did since it started. Plain numbers: a hit costs one addition; `/metrics` reads them when asked. */
export type Counters = {
  hit: number
  miss: number
  stale: number
  staleIfError: number
  /** Addresses sent on to their canonical spelling. */
  moved: number
  missing: number
  busy: number
  printed: number
  /** Printings thrown away because what they show changed meanwhile. */
  overtaken: number
  failed: number
  /** Milliseconds spent printing, in all. */
  printingTime: number
}

export const newCounters = (): Counters => ({
  hit: 0,
  miss: 0,
  stale: 0,
  staleIfError: 0,
  moved: 0,
  missing: 0,
  busy: 0,
  printed: 0,
  overtaken: 0,
  failed: 0,
  printingTime: 0,
})
