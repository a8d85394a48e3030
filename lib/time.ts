/**
 * Beijing's clock, printed by our own few lines: Node and browsers disagree in Intl, and China keeps UTC+8 all year.
 */
const BEIJING = 8 * 3_600_000
const WEEKDAYS = '日一二三四五六'

type Clock = { year: number; month: number; day: number; hour: number; minute: number; weekday: number }

/** The parts of an instant as a clock in Beijing shows them; `month` counts from 1. */
export function beijing(at: Date): Clock {
  const local = new Date(at.getTime() + BEIJING)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    weekday: local.getUTCDay(),
  }
}

/** `2024年4月25日` */
export function longDate(at: Date): string {
  const { year, month, day } = beijing(at)
  return `${year}年${month}月${day}日`
}

/** `2024年4月25日 星期四`, as the masthead shows it. */
export function mastheadDate(at: Date): string {
  return `${longDate(at)} 星期${WEEKDAYS[beijing(at).weekday]}`
}

/** `14:05` */
export function clockTime(at: Date): string {
  const { hour, minute } = beijing(at)
  return `${two(hour)}:${two(minute)}`
}

/** `4月25日 14:05`, with the year in front when it is not this year's. */
export function shortDateTime(at: Date, now: Date): string {
  const { year, month, day } = beijing(at)
  return `${year === beijing(now).year ? '' : `${year}年`}${month}月${day}日 ${clockTime(at)}`
}

/** `14:05` on the day itself, else `4月25日`, with the year in front when it is not this year's. */
export function briefTime(at: Date, now: Date): string {
  return dayKey(at) === dayKey(now) ? clockTime(at) : shortDateTime(at, now).replace(/ .*/, '')
}

/** `2024年4月25日 14:05（北京时间）`, for titles and `<time title>`. */
export function fullDateTime(at: Date, hant = false): string {
  return `${longDate(at)} ${clockTime(at)}（北京${hant ? '時間' : '时间'}）`
}

/** `北京时间 2026年11月27日 星期五 20:00`: an hour that somebody decides on, with nothing left to guess. */
export function longDateTime(at: Date): string {
  return `北京时间 ${mastheadDate(at)} ${clockTime(at)}`
}

/** The instant that `2026-11-27T20:00` names on a clock in Beijing, as a field for an hour holds it; null when it names none. */
export function readBeijing(local: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local)) return null
  const at = new Date(`${local}+08:00`)
  return Number.isNaN(at.getTime()) ? null : at
}

/** The same the other way: `2026-11-27T20:00`. */
export function writeBeijing(at: Date): string {
  return `${dayKey(at)}T${clockTime(at)}`
}

/** `2024-04-25`: a day of the archive, in Beijing. */
export function dayKey(at: Date): string {
  const { year, month, day } = beijing(at)
  return `${year}-${two(month)}-${two(day)}`
}

/** From the first instant of a Beijing day to the first of the next; null when there is no such day. */
export function dayBounds(year: number, month: number, day: number): { from: Date; until: Date } | null {
  const from = new Date(Date.UTC(year, month - 1, day) - BEIJING)
  const back = beijing(from)
  if (back.year !== year || back.month !== month || back.day !== day) return null
  return { from, until: new Date(from.getTime() + 86_400_000) }
}

/** Playing time in seconds as `3:06` or `1:02:45`. */
export function playingTime(seconds: number): string {
  const whole = Math.round(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** RFC 822 date for RSS, in UTC. */
export const rfc822 = (at: Date): string => at.toUTCString()

const two = (n: number) => String(n).padStart(2, '0')
