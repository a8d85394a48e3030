import { and, asc, eq, gt, lte } from 'drizzle-orm'
import { db } from '#db/client'
import { getFront } from '#db/front/queries'
import type { Front } from '#db/front/types'
import { jobs } from '#db/jobs/schema'
import { workOffOne } from '#db/jobs/work'
import { dueWorks } from '#db/schedules/due'
import type { Site } from '#db/settings/types'
import { inTransaction } from '#db/transaction'

/** Carries the front out of the transaction that is taken back. */
class TakenBack extends Error {
  readonly front: Front
  constructor(front: Front) {
    super('taken back')
    this.front = front
  }
}

/** More hours at which something is due than a desk plans ahead. */
const MOST_HOURS = 500

/**
 * The front as it will be printed at an hour, if nobody changes anything until then: all that is due by then is really done,
 * each thing at its own minute, in a transaction that is taken back at once. So the preview can't differ from what comes.
 */
export async function getFrontAt(at: Date, sections: Site['sections']): Promise<Front> {
  try {
    return await inTransaction(async () => {
      let due = await nextDue(new Date(0), at)
      for (let hours = 0; due && hours < MOST_HOURS; hours += 1) {
        const now = due
        while (await workOffOne(dueWorks, () => now)) {}
        due = await nextDue(now, at)
      }
      throw new TakenBack(await getFront(sections))
    })
  } catch (thrown) {
    if (thrown instanceof TakenBack) return thrown.front
    throw thrown
  }
}

async function nextDue(after: Date, by: Date): Promise<Date | null> {
  const [row] = await db()
    .select({ dueAt: jobs.dueAt })
    .from(jobs)
    .where(and(eq(jobs.state, 'waiting'), gt(jobs.dueAt, after), lte(jobs.dueAt, by)))
    .orderBy(asc(jobs.dueAt))
    .limit(1)
  return row?.dueAt ?? null
}
