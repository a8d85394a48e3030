import { db } from '#db/client'
import { hourOf } from '#db/readings/queries'
import { readingClasses, readingDepths, readings } from '#db/readings/schema'
import type { Device, Source } from '#lib/stats/classes'
import { beijing, dayKey } from '#lib/time'

/** A story whose readers are made up: its number, when it came out, and how much it draws, 1 being much. */
export type Read = { story: number; publishedAt: Date; draw: number }

const HOUR = 3_600_000
const DAYS = 14
/** How awake readers are at each hour of Beijing's day. */
const RHYTHM = [3, 2, 1, 1, 1, 3, 8, 16, 20, 16, 14, 15, 19, 17, 13, 12, 12, 14, 16, 18, 20, 19, 14, 8].map((it) => it / 20)
const SOURCES: [Source, number][] = [
  ['direct', 0.31],
  ['own', 0.24],
  ['search', 0.22],
  ['social', 0.18],
  ['other', 0.05],
]
const DEVICES: [Device, number][] = [
  ['phone', 0.76],
  ['desktop', 0.19],
  ['tablet', 0.05],
]
const QUARTERS = [0.88, 0.71, 0.55, 0.41]

/** Readers of the demo's stories over the last two weeks: many at first, fewer each hour, awake when Beijing is. */
export async function seedReadings(stories: Read[], now: Date): Promise<void> {
  const hours: (typeof readings.$inferInsert)[] = []
  const days = new Map<string, number>()
  for (const { story, publishedAt, draw } of stories) {
    const first = Math.max(publishedAt.getTime(), now.getTime() - DAYS * 24 * HOUR)
    for (let at = first; at < now.getTime(); at += HOUR) {
      const age = (at - publishedAt.getTime()) / HOUR
      const reads = Math.round(620 * draw * (RHYTHM[beijing(new Date(at)).hour] ?? 0) * Math.exp(-age / 26))
      if (reads === 0) continue
      hours.push({ story, hour: hourOf(new Date(at)), reads })
      const day = `${dayKey(new Date(at))} ${story}`
      days.set(day, (days.get(day) ?? 0) + reads)
    }
  }
  for (const rows of chunks(hours)) await db().insert(readings).values(rows)
  const told = [...days].map(([key, reads]) => ({ day: key.slice(0, 10), story: Number(key.slice(11)), reads }))
  for (const rows of chunks(told.flatMap(shared))) await db().insert(readingClasses).values(rows)
  const depths = told.flatMap(({ day, story, reads }) =>
    QUARTERS.map((part, at) => ({ day, story, quarter: at + 1, reads: Math.round(reads * part ** (0.7 + (story % 9) / 10)) })),
  )
  for (const rows of chunks(depths)) await db().insert(readingDepths).values(rows)
}

function shared({ day, story, reads }: { day: string; story: number; reads: number }) {
  return SOURCES.flatMap(([source, came]) =>
    DEVICES.map(([device, held]) => ({ day, story, source, device, reads: Math.round(reads * came * held) })).filter((it) => it.reads > 0),
  )
}

/** A statement takes only so many values. */
const chunks = <Row>(rows: Row[], size = 500): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size))
