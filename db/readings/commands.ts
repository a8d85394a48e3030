import { lt, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { hourOf } from '#db/readings/queries'
import { readings, visits } from '#db/readings/schema'
import { inTransaction } from '#db/transaction'
import { dayKey } from '#lib/time'

export type Visit = { story: number; visitor: string; at: Date }

/** Counts visits, each visitor once a story and day. Visits of one batch go in one transaction. */
export async function countVisits(batch: Visit[]): Promise<void> {
  await inTransaction(async () => {
    for (const { story, visitor, at } of batch) {
      const first = await db()
        .insert(visits)
        .values({ day: dayKey(at), story, visitor })
        .onConflictDoNothing()
        .returning({ story: visits.story })
      if (first.length === 0) continue
      await db()
        .insert(readings)
        .values({ story, hour: hourOf(at), reads: 1 })
        .onConflictDoUpdate({ target: [readings.story, readings.hour], set: { reads: sql`${readings.reads} + 1` } })
    }
  })
}

/** Throws away who was counted before today; the counts stay. */
export async function forgetVisitors(now: Date): Promise<void> {
  await inTransaction(async () => {
    await db()
      .delete(visits)
      .where(lt(visits.day, dayKey(now)))
  })
}
