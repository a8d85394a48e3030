const DAY = 86_400_000
const OLD = 90

/**
 * How long ago a story came out, roughly, once that is worth telling a reader: whole months from 90 days on, whole years
 * from one year on; null before. It is computed when the page is printed, and every page is printed anew each day.
 */
export function oldAge(publishedAt: Date, now: Date): { months: number } | { years: number } | null {
  const days = Math.floor((now.getTime() - publishedAt.getTime()) / DAY)
  if (days < OLD) return null
  return days < 365 ? { months: Math.min(11, Math.floor(days / 30)) } : { years: Math.floor(days / 365.25) || 1 }
}
