'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { CalendarLine, type Grip, lineKey } from '#components/newsroom/calendar/calendar-line'
import { LiftQuestion } from '#components/newsroom/calendar/lift-question.client'
import { daysBy, type Move, type MoveLinks, movedSo, moving, spanWith } from '#components/newsroom/calendar/moves'
import type { CalendarEntry } from '#db/desk/types'
import { calendarPath } from '#lib/links'
import { dayKey } from '#lib/time'

export type CalendarDay = { key: string; name: string; today: boolean }
type Props = {
  days: CalendarDay[]
  entries: CalendarEntry[]
  /** What may be moved, and where to ask for it. */
  moves: MoveLinks
}

const DAY = 86_400_000

/** The days side by side, on a phone one under the other. What may be moved is dragged to another day, or moved by its arrows. */
export function CalendarDays({ days, entries, moves }: Props) {
  const router = useRouter()
  const [held, setHeld] = useState<CalendarEntry | null>(null)
  const [over, setOver] = useState('')
  const [said, setSaid] = useState('')
  const [done, setDone] = useState<Move | null>(null)
  const [question, setQuestion] = useState<Move | null>(null)
  // What was moved stands in its new place at once; the server's word takes over when it has come.
  const [moved, setMoved] = useState<ReadonlyMap<string, Date>>(new Map())
  const asking = useRef({ open: 0, failed: false, last: Promise.resolve() })
  /** What the keyboard holds: a moved line is drawn anew in another day, and the focus has to come along. */
  const grip = useRef<{ line: string; by: Grip } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the server has spoken when there are new entries
  useEffect(() => {
    if (asking.current.open === 0) setMoved(new Map())
  }, [entries])
  useEffect(() => {
    const { current } = grip
    if (!current || (document.activeElement && document.activeElement !== document.body)) return
    document.querySelector<HTMLElement>(`[data-line="${current.line}"] [data-grip="${current.by}"]`)?.focus()
  })

  const shown = entries.map((it) => ({ ...it, at: moved.get(lineKey(it)) ?? new Date(it.at) })).toSorted((a, b) => +a.at - +b.at)

  // A line that has left the days shown takes keys until they have turned to it: a hand is quicker than a page.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { current } = grip
      const free = !document.activeElement || document.activeElement === document.body
      if (!current || !free || event.altKey || event.ctrlKey || event.metaKey) return
      const away = shown.find((it) => lineKey(it) === current.line && !days.some((day) => day.key === dayKey(it.at)))
      const by = daysBy(event.key, current.by)
      if (!away || !by) return
      event.preventDefault()
      move(away, by, current.by)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })

  function move(entry: CalendarEntry, by: number, hold?: Grip) {
    grip.current = hold ? { line: lineKey(entry), by: hold } : null
    const it = { entry, from: entry.at, to: new Date(entry.at.getTime() + by * DAY) }
    // An embargo that would end before now ends now: nobody lifts one by a slip.
    if (entry.as === 'embargo' && it.to.getTime() <= Date.now()) return setQuestion({ ...it, to: null })
    push(it)
  }

  function push(it: Move) {
    const { to } = it
    if (to) setMoved((before) => new Map(before).set(lineKey(it.entry), to))
    asking.current.open += 1
    // One after the other, so that three presses end three days later.
    asking.current.last = asking.current.last.then(() => send(it))
  }

  async function send(it: Move) {
    const line = lineKey(it.entry)
    const { to, body } = moving(it, moves)
    const reply = asking.current.failed ? null : await ask('POST', to, body)
    asking.current.open -= 1
    asking.current.failed = asking.current.open > 0 && !reply?.ok
    if (reply?.ok) {
      setSaid(movedSo(it))
      setDone((before) =>
        before && lineKey(before.entry) === line && before.to?.getTime() === it.from?.getTime() ? { ...it, from: before.from } : it,
      )
    } else {
      if (reply) setSaid([reply.error, ...reply.reasons.slice(1)].join('；'))
      setMoved((before) => new Map([...before].filter(([key]) => key !== line)))
    }
    if (asking.current.open > 0) return
    const place = it.to ?? it.from
    if (!reply?.ok || !place || days.some((day) => day.key === dayKey(place))) router.refresh()
    else router.push(calendarPath({ from: spanWith(place, days), days: days.length === 1 ? 1 : 7 }), { scroll: false })
  }

  function undo({ entry, from, to }: Move) {
    setDone(null)
    grip.current = { line: lineKey(entry), by: 'link' }
    push({ entry, from: to, to: from, undoing: true })
  }

  const dayOf = (entry: CalendarEntry) => days.findIndex((day) => day.key === dayKey(entry.at))

  return (
    <>
      <p role="status" className="min-h-6 px-4 text-small text-soft sm:px-0">
        {said}
        {done && !done.undoing ? (
          <button type="button" className="ml-2 underline" onClick={() => undo(done)}>
            撤销
          </button>
        ) : null}
      </p>
      {question ? (
        <LiftQuestion
          move={question}
          onLift={() => {
            setQuestion(null)
            push(question)
          }}
          onClose={() => setQuestion(null)}
        />
      ) : null}
      <ol className={`grid gap-px border-y border-hair bg-hair sm:border-x ${days.length > 1 ? 'lg:grid-cols-7' : ''}`}>
        {days.map((day, at) => {
          const lines = shown.filter((it) => dayKey(it.at) === day.key)
          return (
            <li
              key={day.key}
              id={day.today ? 'today' : undefined}
              className={`scroll-mt-4 bg-panel pb-2 lg:min-h-64 ${over === day.key ? 'bg-chosen' : ''}`}
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
              {lines.length === 0 ? <p className={`px-3 text-note text-soft ${days.length > 1 ? 'lg:sr-only' : ''}`}>没有安排</p> : null}
              <ul>
                {lines.map((entry) => (
                  <CalendarLine
                    key={lineKey(entry)}
                    entry={entry}
                    wide={days.length === 1}
                    movable={entry.as !== 'published' && moves[entry.as] !== null}
                    onHold={setHeld}
                    onMove={(by, hold) => move(entry, by, hold)}
                  />
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
    </>
  )
}
