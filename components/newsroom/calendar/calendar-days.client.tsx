'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { CalendarLine } from '#components/newsroom/calendar/calendar-line'
import type { CalendarEntry } from '#db/desk/types'

export type CalendarDay = { key: string; name: string; today: boolean; entries: CalendarEntry[] }
type Props = { days: CalendarDay[]; plan: string }

const DAY = 86_400_000

/** The days side by side, on a phone one under the other. Planned stories are dragged to another day, or moved by their arrows. */
export function CalendarDays({ days, plan }: Props) {
  const router = useRouter()
  const [held, setHeld] = useState<CalendarEntry | null>(null)
  const [over, setOver] = useState('')
  const [said, setSaid] = useState('')

  async function move(entry: CalendarEntry, by: number) {
    const at = new Date(new Date(entry.at).getTime() + by * DAY)
    const reply = await ask('POST', plan.replace('0', String(entry.id)), { at: at.toISOString() })
    setSaid(reply.ok ? `“${entry.headline || '没有标题的稿件'}”已移到${by > 0 ? '后' : '前'} ${Math.abs(by)} 天` : reply.error)
    if (reply.ok) router.refresh()
  }

  const dayOf = (entry: CalendarEntry) => days.findIndex((day) => day.entries.includes(entry))

  return (
    <>
      <p role="status" className="min-h-6 px-4 text-small text-soft sm:px-0">
        {said}
      </p>
      <ol className={`grid gap-px border-y border-hair bg-hair sm:border-x ${days.length > 1 ? 'lg:grid-cols-7' : ''}`}>
        {days.map((day, at) => (
          <li
            key={day.key}
            className={`min-h-24 bg-panel pb-2 lg:min-h-64 ${over === day.key ? 'bg-chosen' : ''}`}
            onDragOver={(event) => {
              if (!held) return
              event.preventDefault()
              setOver(day.key)
            }}
            onDragLeave={() => setOver('')}
            onDrop={(event) => {
              event.preventDefault()
              setOver('')
              if (held && at !== dayOf(held)) void move(held, at - dayOf(held))
              setHeld(null)
            }}
          >
            <h2 className={`px-3 py-1.5 text-small ${day.today ? 'font-semibold text-accent' : 'text-soft'}`}>{day.name}</h2>
            {day.entries.length === 0 ? <p className="px-3 text-note text-soft lg:sr-only">没有安排</p> : null}
            <ul>
              {day.entries.map((entry) => (
                <CalendarLine key={`${entry.as} ${entry.id}`} entry={entry} onHold={setHeld} onMove={(by) => move(entry, by)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
