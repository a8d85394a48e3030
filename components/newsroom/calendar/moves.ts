import type { Grip } from '#components/newsroom/calendar/calendar-line'
import type { CalendarEntry } from '#db/desk/types'
import { dayKey, fullDateTime } from '#lib/time'

/** Where each kind of entry is moved, the story's number to be put for the 0; null when one may not. */
export type MoveLinks = Record<Exclude<CalendarEntry['as'], 'published'>, string | null>

/** From the hour that whoever moves it sees to another; null is no hour at all. */
export type Move = { entry: CalendarEntry; from: Date | null; to: Date | null; undoing?: boolean }

/** What is asked where for a move. The hour it is moved from goes along, so that nobody moves what somebody else has moved. */
export function moving({ entry: { id, as }, from, to }: Move, links: MoveLinks): { to: string; body: object } {
  const link = (as === 'published' ? null : links[as]) ?? ''
  const hour = { [as === 'embargo' ? 'until' : 'at']: to?.toISOString() ?? null }
  return { to: link.replace('/0/', `/${id}/`), body: { ...hour, from: from?.toISOString() ?? null } }
}

const names = { planned: '计划', scheduled: '定时', embargo: '禁发', published: '' } as const

/** What a move came to, in a sentence. */
export function movedSo({ entry: { headline, as }, to, undoing }: Move): string {
  const name = `“${headline || '没有标题的稿件'}”`
  if (undoing) return `已撤销，${name}的${names[as]}恢复为${to ? fullDateTime(to) : '没有'}`
  return to ? `${name}的${names[as]}已改到${fullDateTime(to)}` : `${name}的禁发已解除`
}

const DAY = 86_400_000

/** The first day, `2031-03-10`, of the week or day in which an instant stands, counted in whole spans from the one that is shown. */
export function spanWith(at: Date, shown: readonly { key: string }[]): string {
  const first = Date.parse(`${shown[0]?.key}T00:00:00+08:00`)
  const span = shown.length * DAY
  return dayKey(new Date(first + Math.floor((at.getTime() - first) / span) * span))
}

/** How many days a key moves what the keyboard holds: arrows always, what presses a button by the button that is held. */
export function daysBy(key: string, held: Grip): -1 | 1 | null {
  if (key === 'ArrowLeft') return -1
  if (key === 'ArrowRight') return 1
  if (key !== 'Enter' && key !== ' ') return null
  return held === 'back' ? -1 : held === 'on' ? 1 : null
}
