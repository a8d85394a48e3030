import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { cancelJobs, putJob } from '#db/jobs/commands'
import { type ScheduledTerms, schedules } from '#db/schedules/schema'
import { reasonsAgainst } from '#db/stories/guards'
import { type Conflict, conflictOrMissing, holdStory, type Missing, type Refused, refused } from '#db/stories/outcomes'
import { stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { askedBefore, notFrom, recordStep } from '#db/workflow/steps'
import type { StoryState } from '#lib/story/kinds'
import { stateAfter } from '#lib/story/workflow'
import { fullDateTime } from '#lib/time'

export type Scheduled = { outcome: 'scheduled'; state: StoryState; version: number; at: Date }
export type ScheduleTerms = { version: number; at: Date; key: string; terms: ScheduledTerms }

const FURTHEST = 366 * 86_400_000

/** 定时: lets this version go out at an hour, word for word, in the place of an earlier schedule. The same key twice is one schedule. */
export async function scheduleStory(
  actor: Actor,
  id: number,
  { version, at, key, terms }: ScheduleTerms,
  now = new Date(),
): Promise<Scheduled | Refused | Conflict | Missing> {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row) return { outcome: 'missing' }
    const before = await askedBefore<Scheduled>(key, id, 'schedule')
    if (typeof before === 'string') return refused(before)
    if (before) return { outcome: 'scheduled', state: before.state, version: before.version, at: new Date(before.at) }
    if (row.version !== version) return conflictOrMissing(row)
    const state = stateAfter('schedule', row.state)
    if (state === null || state === 'before') return refused(notFrom('schedule', row.state))
    const reasons = [
      ...hoursAgainst(at, now),
      ...(await reasonsAgainst(row, row.manuscript, at, { ...terms, expiresAt: expiryIn(terms), live: row.state === 'published' })),
    ]
    if (reasons.length > 0) return { outcome: 'refused', reasons }
    await cancelSchedule(id)
    const job = await putJob('publish', `story:${id}`, at)
    const { manuscript } = row
    await db().insert(schedules).values({ story: id, job, at, version, manuscript, terms, key, scheduledBy: actor.id, scheduledAt: now })
    await db().update(stories).set({ state }).where(eq(stories.id, id))
    const answer: Scheduled = { outcome: 'scheduled', state, version, at }
    const moved = { story: id, verb: 'schedule' as const, before: row.state, after: state, version }
    await recordStep({ ...moved, note: fullDateTime(at), takenBy: actor.id, takenAt: now, key, answer })
    await recordDeed(actor, 'story-scheduled', `story:${id}`, { at: at.toISOString(), version })
    return answer
  })
}

/** Why nothing can be scheduled for an hour, a sentence each. */
export const hoursAgainst = (at: Date, now: Date): string[] => [
  ...(at <= now ? ['定时须晚于现在'] : []),
  ...(at.getTime() - now.getTime() > FURTHEST ? ['定时不能超过一年'] : []),
]

/** 取消定时: what was scheduled stays on the desk. */
export async function unscheduleStory(
  actor: Actor,
  id: number,
  now = new Date(),
): Promise<{ outcome: 'moved'; state: StoryState; version: number } | Refused | Missing> {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row) return { outcome: 'missing' }
    const state = stateAfter('unschedule', row.state)
    if (state === null || state === 'before') return refused(notFrom('unschedule', row.state))
    if (!(await cancelSchedule(id))) return refused('这篇稿件没有定时')
    await db().update(stories).set({ state }).where(eq(stories.id, id))
    const moved = { story: id, verb: 'unschedule' as const, before: row.state, after: state, version: row.version }
    await recordStep({ ...moved, takenBy: actor.id, takenAt: now })
    await recordDeed(actor, 'story-unscheduled', `story:${id}`)
    return { outcome: 'moved', state, version: row.version }
  })
}

/** Forgets what was scheduled for a story and answers whether anything was. Call it inside a transaction. */
export async function cancelSchedule(story: number): Promise<boolean> {
  const [gone] = await db().delete(schedules).where(eq(schedules.story, story)).returning({ story: schedules.story })
  if (gone) await cancelJobs('publish', `story:${story}`)
  return gone !== undefined
}

/** The expiry that was asked for with a schedule; undefined when none was. */
export const expiryIn = ({ expiresAt }: ScheduledTerms) => (typeof expiresAt === 'number' ? new Date(expiresAt) : expiresAt)

/** What is scheduled for a story, or null. */
export async function getSchedule(story: number) {
  const [row] = await db().select().from(schedules).where(eq(schedules.story, story))
  return row ?? null
}
