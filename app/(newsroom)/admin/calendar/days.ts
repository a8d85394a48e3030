import { beijing, dayBounds } from '#lib/time'

/** The first instant of a day written `2026-11-23`, or null. */
export function readDay(day: string): Date | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  return year ? (dayBounds(Number(year), Number(month), Number(date))?.from ?? null) : null
}

/** The Monday that the week of an instant begins with, in Beijing. */
export function weekOf(at: Date): Date {
  const { year, month, day } = beijing(at)
  const midnight = dayBounds(year, month, day)?.from ?? at
  const weekday = (new Date(midnight.getTime() + 8 * 3_600_000).getUTCDay() + 6) % 7
  return new Date(midnight.getTime() - weekday * 86_400_000)
}
