import { clockTime, shortDateTime } from '#lib/time'

/** When a pin ends, in few words: today by the hour alone. */
export function untilWords(until: Date): string {
  return until.getTime() - Date.now() < 12 * 3_600_000 ? clockTime(until) : shortDateTime(until, new Date())
}
