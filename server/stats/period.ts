import type { Period } from '#db/readings/numbers'
import { beijing, dayBounds } from '#lib/time'

/** Periods that the screen of numbers offers, in days; 1 is today. */
export const periods = [1, 7, 30, 90] as const

/** The number of days that an address asks for; 7 when it asks for nothing sensible. */
export const daysAsked = (asked: unknown): number => periods.find((it) => String(it) === asked) ?? 7

/** The last `days` days of Beijing, the one that is running included. */
export function lastDays(days: number, now: Date): Period {
  const { year, month, day } = beijing(now)
  const today = dayBounds(year, month, day)
  if (!today) throw new Error(`lastDays: ${now.toISOString()} is no day`)
  return { from: new Date(today.from.getTime() - (days - 1) * 86_400_000), until: today.until }
}
