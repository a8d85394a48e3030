export type Rate = { max: number; seconds: number }

const MOST_KEYS = 10_000

/** Counts deeds by key in fixed windows, in memory. Answers 0 when one more is allowed, or the seconds to wait. */
export function rateCounter({ max, seconds }: Rate, now: () => number = Date.now): (key: string) => number {
  const windows = new Map<string, { began: number; count: number }>()
  return (key) => {
    const at = now()
    const open = windows.get(key)
    if (open && at - open.began < seconds * 1000) {
      open.count += 1
      return open.count <= max ? 0 : Math.ceil((open.began + seconds * 1000 - at) / 1000)
    }
    // A flood of strangers must not fill the memory: the oldest windows are forgotten first.
    if (windows.size >= MOST_KEYS) for (const [old] of windows) if (windows.delete(old) && windows.size < MOST_KEYS * 0.9) break
    windows.delete(key)
    windows.set(key, { began: at, count: 1 })
    return 0
  }
}
