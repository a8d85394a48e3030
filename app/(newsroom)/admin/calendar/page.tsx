import type { Metadata } from 'next'
import Link from 'next/link'
import { CalendarDays } from '#components/newsroom/calendar/calendar-days.client'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { NewStory } from '#components/newsroom/new-story.client'
import { listCalendar } from '#db/desk/plan'
import { calendarPath, deskApi } from '#lib/links'
import { may } from '#lib/permissions'
import { dayKey, mastheadDate } from '#lib/time'
import { requireStaff } from '#server/auth/require-staff'
import { readDay, weekOf } from './days'

export const metadata: Metadata = { title: '日历' }

const DAY = 86_400_000

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalendarPage({ searchParams }: Props) {
  const asked = await searchParams
  const staff = await requireStaff(calendarPath(), 'story.write')
  const now = new Date()
  const many = asked.days === '1' ? 1 : 7
  const from = (typeof asked.from === 'string' && readDay(asked.from)) || (many === 7 ? weekOf(now) : (readDay(dayKey(now)) ?? now))
  const until = new Date(from.getTime() + many * DAY)
  const entries = await listCalendar({ from, until }, may(staff.role, 'story.all') ? undefined : staff.id)
  const days = Array.from({ length: many }, (_, at) => {
    const day = new Date(from.getTime() + at * DAY)
    const key = dayKey(day)
    return { key, name: mastheadDate(day).slice(5), today: key === dayKey(now) }
  })
  const at = (by: number) => calendarPath({ from: dayKey(new Date(from.getTime() + by * many * DAY)), days: many })
  return (
    <DeskFrame here={calendarPath()} staff={staff}>
      <header className="flex items-center justify-between gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">日历</h1>
        <NewStory to={deskApi.stories} />
      </header>
      <main className="pb-16 sm:px-6">
        <nav aria-label="哪几天" className="flex flex-wrap items-center gap-2 px-4 py-3 sm:px-0">
          <Link href={at(-1)} scroll={false} prefetch={false} className="knob">
            ← {many === 7 ? '上周' : '前一天'}
          </Link>
          <Link href={calendarPath({ days: many })} scroll={false} prefetch={false} className="knob">
            {many === 7 ? '本周' : '今天'}
          </Link>
          <Link href={at(1)} scroll={false} prefetch={false} className="knob">
            {many === 7 ? '下周' : '后一天'} →
          </Link>
          <Link
            href={calendarPath({ from: dayKey(from), days: many === 7 ? 1 : 7 })}
            scroll={false}
            prefetch={false}
            className="ml-auto text-soft hover:text-ink hover:underline"
          >
            {many === 7 ? '按天看' : '按周看'}
          </Link>
        </nav>
        <CalendarDays
          {...{ days, entries }}
          links={{ before: at(-1), after: at(1) }}
          moves={{
            planned: deskApi.verb(0, 'plan'),
            scheduled: may(staff.role, 'story.publish') ? deskApi.verb(0, 'reschedule') : null,
            embargo: may(staff.role, 'story.embargo') ? deskApi.verb(0, 'embargo') : null,
          }}
        />
        <p className="px-4 pt-3 text-small text-soft sm:px-0">
          计划只是打算，到时不会自动发出；在编辑器“流转”里给稿件定计划时间。计划中的稿件可以拖到别的日子，或选中后按 ← →
          移动。定时、禁发在稿件里改。
        </p>
      </main>
    </DeskFrame>
  )
}
