import type { Metadata } from 'next'
import { CalendarDays } from '#components/newsroom/calendar/calendar-days.client'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { NewStory } from '#components/newsroom/new-story.client'
import { listCalendar } from '#db/desk/plan'
import { calendarPath, deskApi } from '#lib/links'
import { may } from '#lib/permissions'
import { dayKey, mastheadDate } from '#lib/time'
import { requireStaff } from '#server/auth/require-staff'
import { readDay, weekOf } from './days'
import { DaysNav } from './days-nav'

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
        <DaysNav
          week={many === 7}
          current={days.some((it) => it.today)}
          links={{
            ...{ before: at(-1), now: calendarPath({ days: many }), after: at(1) },
            other: calendarPath({ from: dayKey(from), days: many === 7 ? 1 : 7 }),
          }}
        />
        <CalendarDays
          {...{ days, entries }}
          moves={{
            planned: deskApi.verb(0, 'plan'),
            scheduled: may(staff.role, 'story.publish') ? deskApi.verb(0, 'reschedule') : null,
            embargo: may(staff.role, 'story.embargo') ? deskApi.verb(0, 'embargo') : null,
          }}
        />
        <p className="px-4 pt-3 text-small text-soft sm:px-0">
          计划只是打算，到时不会自动发出；在编辑器“流转”里给稿件定计划时间。
          {may(staff.role, 'story.publish') ? '计划、定时和禁发' : '计划'}
          可以拖到别的日子，或选中后按 ← → 移动，移错了可以撤销；钟点在稿件里改。
        </p>
      </main>
    </DeskFrame>
  )
}
