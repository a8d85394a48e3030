import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { cancelJobs, putJob } from '#db/jobs/commands'
import { expiryIn, getSchedule, hoursAgainst } from '#db/schedules/schedule'
import { schedules } from '#db/schedules/schema'
import { reasonsAgainst } from '#db/stories/guards'
import { holdStory, type Missing, type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'
import { recordStep } from '#db/workflow/steps'
import { fullDateTime } from '#lib/time'

/**
 * 改定时: what waits for its hour waits for another, word for word as it was scheduled, and is looked at as if it were scheduled
 * anew. `from` is the hour that whoever asks has seen: if somebody has moved it since, nothing is done.
 */
export async function rescheduleStory(
  actor: Actor,
  id: number,
  { from, at }: { from: Date; at: Date },
  now = new Date(),
): Promise<{ outcome: 'scheduled'; at: Date } | Refused | Missing> {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row) return { outcome: 'missing' }
    const due = await getSchedule(id)
    if (due?.at.getTime() !== from.getTime()) return refused('定时刚被别人改过，请看清楚再移')
    const { terms, manuscript, version } = due
    const going = { ...terms, expiresAt: expiryIn(terms), live: row.state === 'published' }
    const reasons = [...hoursAgainst(at, now), ...(await reasonsAgainst(row, manuscript, at, going))]
    if (reasons.length > 0) return { outcome: 'refused', reasons }
    await cancelJobs('publish', `story:${id}`)
    const job = await putJob('publish', `story:${id}`, at)
    await db().update(schedules).set({ job, at }).where(eq(schedules.story, id))
    const moved = { story: id, verb: 'schedule' as const, before: row.state, after: row.state, version }
    await recordStep({ ...moved, note: fullDateTime(at), takenBy: actor.id, takenAt: now })
    await recordDeed(actor, 'story-rescheduled', `story:${id}`, { from: from.toISOString(), at: at.toISOString() })
    return { outcome: 'scheduled', at }
  })
}
