import { and, desc, eq, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { hourOf, minuteOf } from '#db/readings/queries'
import { pulse, readingClasses, readingDepths, readings } from '#db/readings/schema'
import type { Counted, StoryNumbers } from '#db/readings/types'
import { sections } from '#db/sections/schema'
import { bylines, publications, stories, storyTopics } from '#db/stories/schema'
import { topics } from '#db/topics/schema'
import type { Device, Source } from '#lib/stats/classes'
import { dayKey } from '#lib/time'

export type Period = { from: Date; until: Date }

const reads = sql<number>`sum(${readings.reads})`.mapWith(Number)
const within = ({ from, until }: Period): SQL | undefined => and(gte(readings.hour, hourOf(from)), lt(readings.hour, hourOf(until)))
const days = ({ from, until }: Period, day: typeof readingClasses.day | typeof readingDepths.day) =>
  and(gte(day, dayKey(from)), lt(day, dayKey(until)))

/** Reads of each hour that had any, by hours since 1970. */
export async function countByHour(period: Period): Promise<Map<number, number>> {
  const rows = await db().select({ hour: readings.hour, reads }).from(readings).where(within(period)).groupBy(readings.hour)
  return new Map(rows.map((row) => [row.hour, row.reads]))
}

/** Reads of the last `minutes`, by minutes since 1970, oldest first, quiet minutes too. */
export async function countByMinute(now: Date, minutes: number): Promise<number[]> {
  const first = minuteOf(now) - minutes + 1
  const total = sql<number>`sum(${pulse.reads})`.mapWith(Number)
  const rows = await db().select({ minute: pulse.minute, total }).from(pulse).where(gte(pulse.minute, first)).groupBy(pulse.minute)
  const byMinute = new Map(rows.map((row) => [row.minute, row.total]))
  return Array.from({ length: minutes }, (_, at) => byMinute.get(first + at) ?? 0)
}

/** Reads of some stories within a period, by story; those nobody read are missing. Hours are counted whole. */
export async function countReads(ids: number[], { from, until }: Period): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db()
    .select({ story: readings.story, reads })
    .from(readings)
    .where(and(inArray(readings.story, ids), gte(readings.hour, hourOf(from)), lte(readings.hour, hourOf(until))))
    .groupBy(readings.story)
  return new Map(rows.map((row) => [row.story, row.reads]))
}

/** Reads of some stories in the last `minutes`, by story. */
export async function countReadsNow(ids: number[], now: Date, minutes: number): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const total = sql<number>`sum(${pulse.reads})`.mapWith(Number)
  const rows = await db()
    .select({ story: pulse.story, total })
    .from(pulse)
    .where(and(gte(pulse.minute, minuteOf(now) - minutes + 1), inArray(pulse.story, ids)))
    .groupBy(pulse.story)
  return new Map(rows.map((row) => [row.story, row.total]))
}

/** What is read now: stories by the reads of the last `minutes`, most first. */
export async function listReadNow(now: Date, minutes: number, limit: number): Promise<Counted[]> {
  const total = sql<number>`sum(${pulse.reads})`.mapWith(Number)
  return db()
    .select({ id: pulse.story, name: stories.headline, reads: total })
    .from(pulse)
    .innerJoin(stories, eq(stories.id, pulse.story))
    .where(gte(pulse.minute, minuteOf(now) - minutes + 1))
    .groupBy(pulse.story, stories.headline)
    .orderBy(desc(total), desc(pulse.story))
    .limit(limit)
}

/** Stories by reads, most first, with how many came to the end. */
export async function listStoriesByReads(period: Period, limit: number): Promise<StoryNumbers[]> {
  const rows = await db()
    .select({ id: readings.story, reads })
    .from(readings)
    .where(within(period))
    .groupBy(readings.story)
    .orderBy(desc(reads), desc(readings.story))
    .limit(limit)
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const named = await db()
    .select({ id: stories.id, headline: stories.headline, section: sections.name, publishedAt: stories.firstPublishedAt })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.section))
    .where(inArray(stories.id, ids))
  const ended = await countEnded(period, ids)
  return rows.flatMap(({ id, reads: read }) => {
    const story = named.find((it) => it.id === id)
    return story ? [{ ...story, reads: read, ended: ended.get(id) ?? 0 }] : []
  })
}

async function countEnded(period: Period, ids: number[]): Promise<Map<number, number>> {
  const total = sql<number>`sum(${readingDepths.reads})`.mapWith(Number)
  const rows = await db()
    .select({ story: readingDepths.story, total })
    .from(readingDepths)
    .where(and(days(period, readingDepths.day), eq(readingDepths.quarter, 4), inArray(readingDepths.story, ids)))
    .groupBy(readingDepths.story)
  return new Map(rows.map((row) => [row.story, row.total]))
}

/** How many readers came to the end of each quarter of what they read, 1 to 4. */
export async function countByDepth(period: Period): Promise<number[]> {
  const total = sql<number>`sum(${readingDepths.reads})`.mapWith(Number)
  const rows = await db()
    .select({ quarter: readingDepths.quarter, total })
    .from(readingDepths)
    .where(days(period, readingDepths.day))
    .groupBy(readingDepths.quarter)
  return [1, 2, 3, 4].map((quarter) => rows.find((row) => row.quarter === quarter)?.total ?? 0)
}

/** Sections by reads of their stories, most first. */
export const listSectionsByReads = (period: Period): Promise<Counted[]> =>
  db()
    .select({ id: sections.id, name: sections.name, reads })
    .from(readings)
    .innerJoin(publications, eq(publications.story, readings.story))
    .innerJoin(sections, eq(sections.id, publications.section))
    .where(within(period))
    .groupBy(sections.id, sections.name)
    .orderBy(desc(reads))

/** Topics by reads of the stories filed under them, most first. A story counts in each of its topics. */
export const listTopicsByReads = (period: Period, limit: number): Promise<Counted[]> =>
  db()
    .select({ id: topics.id, name: topics.name, reads })
    .from(readings)
    .innerJoin(storyTopics, eq(storyTopics.story, readings.story))
    .innerJoin(topics, eq(topics.id, storyTopics.topic))
    .where(within(period))
    .groupBy(topics.id, topics.name)
    .orderBy(desc(reads))
    .limit(limit)

/** Authors by reads of what they signed, most first. A story counts for each who signed it. */
export const listAuthorsByReads = (period: Period, limit: number): Promise<Counted[]> =>
  db()
    .select({ id: authors.id, name: authors.name, reads })
    .from(readings)
    .innerJoin(bylines, eq(bylines.story, readings.story))
    .innerJoin(authors, eq(authors.id, bylines.author))
    .where(within(period))
    .groupBy(authors.id, authors.name)
    .orderBy(desc(reads))
    .limit(limit)

/** Reads by how readers came and on what. */
export async function countByClass(period: Period): Promise<{ sources: Map<Source, number>; devices: Map<Device, number> }> {
  const total = sql<number>`sum(${readingClasses.reads})`.mapWith(Number)
  const { source, device } = readingClasses
  const rows = await db()
    .select({ source, device, total })
    .from(readingClasses)
    .where(days(period, readingClasses.day))
    .groupBy(source, device)
  const summed = <Key extends Source | Device>(key: (row: (typeof rows)[number]) => Key) => {
    const sums = new Map<Key, number>()
    for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + row.total)
    return sums
  }
  return { sources: summed((row) => row.source), devices: summed((row) => row.device) }
}
