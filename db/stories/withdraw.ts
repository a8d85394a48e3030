import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { type Cause, freeElsewhere } from '#db/front/slots'
import { noteReaderUses } from '#db/media/uses'
import { setExpiry } from '#db/schedules/expiry'
import { cancelSchedule } from '#db/schedules/schedule'
import { forgetStory } from '#db/search/commands'
import { holdStory, type Missing, type Refused, refused } from '#db/stories/outcomes'
import { publications, stories, withdrawals } from '#db/stories/schema'
import { pagesTouchedBy } from '#db/stories/touched'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { notFrom, recordStep } from '#db/workflow/steps'
import { tag } from '#lib/freshness'

/** Takes a published story from the readers: its address answers 410 with the reason, and no list or feed holds it. */
export async function withdrawStory(
  actor: Actor,
  id: number,
  reason: string,
  at = new Date(),
): Promise<{ outcome: 'withdrawn' } | Refused | Missing> {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row) return { outcome: 'missing' }
    const [printed] = await db().select({ headline: publications.headline }).from(publications).where(eq(publications.story, id))
    if (!printed) return refused(notFrom('withdraw', row.state))
    const touched = await pagesTouchedBy(id)
    await takeFromReaders(actor, id, 'withdrawn', at)
    await db().insert(withdrawals).values({ story: id, headline: printed.headline, reason, withdrawnBy: actor.id, withdrawnAt: at })
    await db().update(stories).set({ state: 'withdrawn', printedVersion: null }).where(eq(stories.id, id))
    await cancelSchedule(id)
    await setExpiry(id, null)
    const moved = { story: id, verb: 'withdraw' as const, before: row.state, after: 'withdrawn' as const, version: row.version }
    await recordStep({ ...moved, revision: row.printed, note: reason, takenBy: actor.id, takenAt: at })
    await recordDeed(actor, 'story-withdrawn', `story:${id}`, { reason })
    // Nobody may go on showing it, so here the soft ones are hard.
    await putOnWire({ event: 'story-withdrawn', subject: `story:${id}`, hard: [...touched.hard, ...touched.soft, tag.corrections] })
    return { outcome: 'withdrawn' }
  })
}

/** Removes all that readers have of a story. Call it inside a transaction, and tell the wire. */
export async function takeFromReaders(by: Actor, id: number, cause: Cause, at: Date): Promise<void> {
  await db().delete(publications).where(eq(publications.story, id))
  await noteReaderUses(id)
  await freeElsewhere(by, id, null, cause, at)
  await forgetStory(id)
}
