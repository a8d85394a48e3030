'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { CalendarLine, type Grip, lineKey } from '#components/newsroom/calendar/calendar-line'
import type { CalendarEntry } from '#db/desk/types'
import { dayKey } from '#lib/time'

export type CalendarDay = { key: string; name: string; today: boolean }
type Props = {
  days: CalendarDay[]
  entries: CalendarEntry[]
  /** Where plans are moved, and the days before and after these. */
  links: { plan: string; before: string; after: string }
}

const DAY = 86_400_000

/** The days side by side, on a phone one under the other. Planned stories are dragged to another day, or moved by their arrows. */
export function CalendarDays({ days, entries, links }: Props) {
  const router = useRouter()
  const [held, setHeld] = useState<CalendarEntry | null>(null)
  const [over, setOver] = useState('')
  const [said, setSaid] = useState('')
  // What was moved stands in its new place at once; the server's word takes over when it has come.
  const [moved, setMoved] = useState<ReadonlyMap<string, Date>>(new Map())
  const asking = useRef({ open: 0, last: Promise.resolve() })
  /** What the keyboard holds: a moved line is drawn anew in another day, and the focus has to come along. */
  const grip = useRef<{ line: string; by: Grip } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the server has spoken when there are new entries
  useEffect(() => {
    if (asking.current.open > 0) return
    setMoved(new Map())
  }, [entries])
  useEffect(() => {
    const { current } = grip
    if (!current || (document.activeElement && document.activeElement !== document.body)) return
    document.querySelector<HTMLElement>(`[data-line="${current.line}"] [data-grip="${current.by}"]`)?.focus()
  })

  const shown = entries.map((it) => ({ ...it, at: moved.get(lineKey(it)) ?? new Date(it.at) })).toSorted((a, b) => +a.at - +b.at)

  function move(entry: CalendarEntry, by: number, hold?: Grip) {
    const line = lineKey(entry)
    const at = new Date(entry.at.getTime() + by * DAY)
    grip.current = hold ? { line, by: hold } : null
    setMoved((before) => new Map(before).set(line, at))
    asking.current.open += 1
    // One after the other, so that three presses end three days later.
    asking.current.last = asking.current.last.then(() => send(entry, line, at, by))
  }

  async function send(entry: CalendarEntry, line: string, at: Date, by: number) {
    const reply = await ask('POST', links.plan.replace('0', String(entry.id)), { at: at.toISOString() })
    asking.current.open -= 1
    setSaid(reply.ok ? `“${entry.headline || '没有标题的稿件'}”已移到${by > 0 ? '后' : '前'} ${Math.abs(by)} 天` : reply.error)
    if (!reply.ok) {
      setMoved((before) => new Map([...before].filter(([it]) => it !== line)))
      return
    }
    if (asking.current.open > 0) return
    if (days.some((it) => it.key === dayKey(at))) router.refresh()
    else router.push(by > 0 ? links.after : links.before, { scroll: false })
  }

  const dayOf = (entry: CalendarEntry) => days.findIndex((day) => day.key === dayKey(entry.at))

  return (
    <>
      <p role="status" className="min-h-6 px-4 text-small text-soft sm:px-0">
        {said}
      </p>
      <ol className={`grid gap-px border-y border-hair bg-hair sm:border-x ${days.length > 1 ? 'lg:grid-cols-7' : ''}`}>
        {days.map((day, at) => {
          const lines = shown.filter((it) => dayKey(it.at) === day.key)
          return (
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
                if (held && at !== dayOf(held)) move(held, at - dayOf(held))
                setHeld(null)
              }}
            >
              <h2 className={`px-3 py-1.5 text-small ${day.today ? 'font-semibold text-accent' : 'text-soft'}`}>{day.name}</h2>
              {lines.length === 0 ? <p className="px-3 text-note text-soft lg:sr-only">没有安排</p> : null}
              <ul>
                {lines.map((entry) => (
                  <CalendarLine key={lineKey(entry)} entry={entry} onHold={setHeld} onMove={(by, hold) => move(entry, by, hold)} />
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
    </>
  )
}
