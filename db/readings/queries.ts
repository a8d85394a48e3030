import { desc, gte, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { readings } from '#db/readings/schema'
import { listCards } from '#db/stories/queries'
import type { StoryCard } from '#db/stories/types'
import { dependsOn, tag } from '#lib/freshness'

export const hourOf = (at: Date) => Math.floor(at.getTime() / 3_600_000)

/** What readers read most in the last two days, most read first. Fewer than `limit` when little was read. */
export async function listMostRead(limit = 10): Promise<StoryCard[]> {
  dependsOn(tag.mostRead)
  const total = sql<number>`sum(${readings.reads})`
  const rows = await db()
    .select({ story: readings.story })
    .from(readings)
    .where(gte(readings.hour, hourOf(new Date()) - 48))
    .groupBy(readings.story)
    .orderBy(desc(total), desc(readings.story))
    .limit(limit + 10)
  return (await listCards(rows.map((row) => row.story))).slice(0, limit)
}
