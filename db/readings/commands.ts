import { and, eq, lt, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { hourOf, minuteOf } from '#db/readings/queries'
import { pulse, readingClasses, readingDepths, readings, visits } from '#db/readings/schema'
import { inTransaction } from '#db/transaction'
import type { Device, Source } from '#lib/stats/classes'
import { dayKey } from '#lib/time'

/** Somebody reads a story; `depth` is the quarter they have come to, 0 as long as they have told none. */
export type Visit = { story: number; visitor: string; at: Date; source: Source; device: Device; depth: number }

const PULSE_KEPT = 120

/** Counts visits, each visitor once a story and day. Visits of one batch go in one transaction. */
export async function countVisits(batch: Visit[]): Promise<void> {
  await inTransaction(async () => {
    for (const visit of batch) {
      const { story, visitor, at } = visit
      const first = await db()
        .insert(visits)
        .values({ day: dayKey(at), story, visitor })
        .onConflictDoNothing()
        .returning({ story: visits.story })
      if (first.length > 0) await countRead(visit)
      if (visit.depth > 0) await countDepth(visit)
    }
    const last = batch.at(-1)
    if (last)
      await db()
        .delete(pulse)
        .where(lt(pulse.minute, minuteOf(last.at) - PULSE_KEPT))
  })
}

async function countRead({ story, at, source, device }: Visit): Promise<void> {
  await db()
    .insert(readings)
    .values({ story, hour: hourOf(at), reads: 1 })
    .onConflictDoUpdate({ target: [readings.story, readings.hour], set: { reads: sql`${readings.reads} + 1` } })
  await db()
    .insert(readingClasses)
    .values({ day: dayKey(at), story, source, device, reads: 1 })
    .onConflictDoUpdate({
      target: [readingClasses.day, readingClasses.story, readingClasses.source, readingClasses.device],
      set: { reads: sql`${readingClasses.reads} + 1` },
    })
  await db()
    .insert(pulse)
    .values({ minute: minuteOf(at), story, reads: 1 })
    .onConflictDoUpdate({ target: [pulse.minute, pulse.story], set: { reads: sql`${pulse.reads} + 1` } })
}

/** Counts the quarters that a reader has come through since they last told. */
async function countDepth({ story, visitor, at, depth }: Visit): Promise<void> {
  const day = dayKey(at)
  const mine = and(eq(visits.day, day), eq(visits.story, story), eq(visits.visitor, visitor))
  const [known] = await db().select({ depth: visits.depth }).from(visits).where(mine)
  if (!known || known.depth >= depth) return
  await db().update(visits).set({ depth }).where(mine)
  for (let quarter = known.depth + 1; quarter <= depth; quarter += 1)
    await db()
      .insert(readingDepths)
      .values({ day, story, quarter, reads: 1 })
      .onConflictDoUpdate({
        target: [readingDepths.day, readingDepths.story, readingDepths.quarter],
        set: { reads: sql`${readingDepths.reads} + 1` },
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

/** Throws away counts older than the house keeps them. */
export async function forgetOldReadings(before: Date): Promise<void> {
  await inTransaction(async () => {
    await db()
      .delete(readings)
      .where(lt(readings.hour, hourOf(before)))
    for (const table of [readingClasses, readingDepths])
      await db()
        .delete(table)
        .where(lt(table.day, dayKey(before)))
  })
}
