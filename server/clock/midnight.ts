import { beijing, dayBounds } from '#lib/time'

/** Milliseconds from `now` until the next day begins in Beijing; a whole day at midnight itself. */
export function untilMidnight(now: Date): number {
  const { year, month, day } = beijing(now)
  const bounds = dayBounds(year, month, day)
  if (!bounds) throw new Error(`untilMidnight: ${now.toISOString()} is no day`)
  return bounds.until.getTime() - now.getTime()
}
