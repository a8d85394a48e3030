import { and, eq, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { countReadsNow } from '#db/readings/numbers'
import { readingClasses, readingDepths, readings } from '#db/readings/schema'
import type { Source } from '#lib/stats/classes'
import { dayKey } from '#lib/time'

/** How much one story was read. Days are Beijing's, `2026-11-23`. */
export type StoryReads = {
  /** As long as the house keeps numbers. */
  total: number
  /** In the last half hour. */
  now: number
  /** How many are known to have come to the end. */
  ended: number
  days: Map<string, number>
  sources: Map<Source, number>
}

/** How much a story was read: ever, now, to its end, by the days since `from`, and from where. Four questions. */
export async function getStoryReads(story: number, from: Date, at: Date): Promise<StoryReads> {
  const summed = sql<number>`coalesce(sum(reads), 0)`.mapWith(Number)
  const ofStory = { story: eq(readings.story, story), source: eq(readingClasses.story, story), depth: eq(readingDepths.story, story) }
  const [hours, sources, [end], now] = await Promise.all([
    db().select({ hour: readings.hour, reads: readings.reads }).from(readings).where(ofStory.story),
    db().select({ source: readingClasses.source, reads: summed }).from(readingClasses).where(ofStory.source).groupBy(readingClasses.source),
    db()
      .select({ reads: summed })
      .from(readingDepths)
      .where(and(ofStory.depth, eq(readingDepths.quarter, 4))),
    countReadsNow([story], at, 30),
  ])
  const days = new Map<string, number>()
  for (const { hour, reads } of hours) {
    const begun = new Date(hour * 3_600_000)
    if (begun >= from) days.set(dayKey(begun), (days.get(dayKey(begun)) ?? 0) + reads)
  }
  return {
    total: hours.reduce((sum, it) => sum + it.reads, 0),
    now: now.get(story) ?? 0,
    ended: end?.reads ?? 0,
    days,
    sources: new Map(sources.map((it) => [it.source, it.reads])),
  }
}
