import { desc, gte, inArray, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { readings } from '#db/readings/schema'
import { listCards } from '#db/stories/queries'
import { publications } from '#db/stories/schema'
import type { StoryCard } from '#db/stories/types'
import { dependsOn, tag } from '#lib/freshness'

export const hourOf = (at: Date) => Math.floor(at.getTime() / 3_600_000)
export const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000)

/** What readers read most in the last two days, most read first. Fewer than `limit` when little was read. */
export async function listMostRead(limit = 10): Promise<StoryCard[]> {
  dependsOn(tag.mostRead)
  const total = sql<number>`sum(${readings.reads})`
  // Grouping by the bare column would tempt SQLite to walk through every hour there ever was.
  const story = sql<number>`${readings.story} + 0`.mapWith(Number)
  const rows = await db()
    .select({ story })
    .from(readings)
    .where(gte(readings.hour, hourOf(new Date()) - 48))
    .groupBy(story)
    .orderBy(desc(total), desc(story))
    .limit(limit + 10)
  return (await listCards(rows.map((row) => row.story))).slice(0, limit)
}

/** Which of these stories readers have: a reading of any other is not counted. */
export async function listPublished(stories: number[]): Promise<Set<number>> {
  const rows = await db().select({ story: publications.story }).from(publications).where(inArray(publications.story, stories))
  return new Set(rows.map((row) => row.story))
}
