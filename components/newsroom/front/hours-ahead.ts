import { beijing, dayBounds, longDateTime } from '#lib/time'

const HOUR = 3_600_000

/** Hours that a desk speaks of, from now on, in Beijing: in an hour, tonight at eight, tomorrow morning at eight … */
export function hoursAhead(now: Date): { key: string; name: string; at: Date }[] {
  const { year, month, day } = beijing(now)
  const midnight = dayBounds(year, month, day)?.until.getTime() ?? now.getTime()
  const hours = [
    { key: '1h', name: '一小时后', at: new Date(now.getTime() + HOUR) },
    { key: '3h', name: '三小时后', at: new Date(now.getTime() + 3 * HOUR) },
    { key: 'evening', name: '今晚 8 点', at: new Date(midnight - 4 * HOUR) },
    { key: 'midnight', name: '今天结束', at: new Date(midnight) },
    { key: 'morning', name: '明早 8 点', at: new Date(midnight + 8 * HOUR) },
    { key: 'week', name: '一周后', at: new Date(now.getTime() + 7 * 24 * HOUR) },
  ]
  return hours.filter((it) => it.at > now).map((it) => ({ ...it, name: `${it.name}（${longDateTime(it.at)}）` }))
}

/** The instant that a key names at the moment it is asked for, ISO; null for none. */
export const chosenUntil = (key: string, now: Date): string | null =>
  hoursAhead(now)
    .find((it) => it.key === key)
    ?.at.toISOString() ?? null
