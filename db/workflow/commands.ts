import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { hurryJobs } from '#db/jobs/commands'
import { keepStandingVersion } from '#db/revisions/commands'
import { getSchedule } from '#db/schedules/schedule'
import { getStaff } from '#db/staff/queries'
import { embargoOf } from '#db/stories/guards'
import { type Conflict, conflictOrMissing, holdStory, type Missing, type Refused, refused } from '#db/stories/outcomes'
import { stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { embargoes } from '#db/workflow/schema'
import { notFrom, recordStep } from '#db/workflow/steps'
import type { StoryState } from '#lib/story/kinds'
import { stateAfter, type Verb } from '#lib/story/workflow'
import { fullDateTime } from '#lib/time'

export type Moved = { outcome: 'moved'; state: StoryState; version: number }
type Moving = Promise<Moved | Refused | Conflict | Missing>

/** 送审: asks somebody, or the desk, to look at this version. */
export const submitStory = (
  actor: Actor,
  id: number,
  to: { version: number; reviewer?: string | null | undefined; note?: string | undefined },
): Moving => moveStory(actor, id, 'submit', { ...to, reviewer: to.reviewer ?? null })

/** 退回 to whoever writes it, with what is missing. */
export const returnStory = (actor: Actor, id: number, { version, reason }: { version: number; reason: string }): Moving =>
  moveStory(actor, id, 'return', { version, note: reason })

/** 通过: this version may go out. */
export const approveStory = (actor: Actor, id: number, to: { version: number; note?: string | undefined }): Moving =>
  moveStory(actor, id, 'approve', to)

/** 归档: nobody works on it any more. */
export const archiveStory = (actor: Actor, id: number): Moving => moveStory(actor, id, 'archive', {})

/** 重新打开: back to the desk as a draft. Readers of a withdrawn story still read why it is gone. */
export const reopenStory = (actor: Actor, id: number): Moving => moveStory(actor, id, 'reopen', {})

type With = { version?: number; note?: string | undefined; reviewer?: string | null }

async function moveStory(actor: Actor, id: number, verb: Verb, { version, note = '', reviewer }: With): Moving {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row || (version !== undefined && row.version !== version)) return conflictOrMissing(row)
    const state = stateAfter(verb, row.state)
    if (state === null || state === 'before') return refused(notFrom(verb, row.state))
    if (reviewer && !(await isAtWork(reviewer))) return refused(NOBODY)
    await db()
      .update(stories)
      .set({ state, ...(reviewer === undefined ? {} : { reviewer }) })
      .where(eq(stories.id, id))
    if (verb === 'submit' || verb === 'approve') await keepStandingVersion(actor, id, verb === 'submit' ? 'sent' : 'approved')
    const moved = { story: id, verb, before: row.state, after: state, version: row.version }
    await recordStep({ ...moved, note, takenBy: actor.id, takenAt: new Date() })
    await recordDeed(actor, `story-${verb}`, `story:${id}`, { from: row.state, to: state, ...(note ? { note } : {}) })
    return { outcome: 'moved', state, version: row.version }
  })
}

/** Gives a story to somebody, or to nobody. Who has it may open it. */
export async function assignStory(
  actor: Actor,
  id: number,
  assignee: string | null,
): Promise<{ outcome: 'assigned'; assignee: string | null } | Refused | Missing> {
  return inTransaction(async () => {
    if (!(await holdStory(id))) return { outcome: 'missing' }
    if (assignee && !(await isAtWork(assignee))) return refused(NOBODY)
    await db().update(stories).set({ assignee }).where(eq(stories.id, id))
    await recordDeed(actor, 'story-assigned', `story:${id}`, { assignee })
    return { outcome: 'assigned', assignee }
  })
}

/**
 * 禁发: no word of the working copy goes out before `until`; null lifts it. What readers have already stays. With `from` only
 * when it still stands as whoever asks has seen it.
 */
export async function embargoStory(
  actor: Actor,
  id: number,
  until: Date | null,
  now = new Date(),
  from?: Date | null,
): Promise<{ outcome: 'embargoed'; until: Date | null } | Refused | Missing> {
  return inTransaction(async () => {
    if (!(await holdStory(id))) return { outcome: 'missing' }
    if (from !== undefined && (await embargoOf(id))?.getTime() !== from?.getTime()) return refused('禁发时间刚被别人改过，请看清楚再移')
    if (until && until <= now) return refused('禁发时间须晚于现在')
    const schedule = await getSchedule(id)
    if (until && schedule && schedule.at < until) return refused(`稿件定时在${fullDateTime(schedule.at)}发布，早于这个禁发时间；请先改定时`)
    await db().delete(embargoes).where(eq(embargoes.story, id))
    if (!until) await hurryJobs(`story:${id}`)
    if (until) await db().insert(embargoes).values({ story: id, until, setBy: actor.id, setAt: now })
    await recordDeed(actor, until ? 'embargo-set' : 'embargo-lifted', `story:${id}`, { until: until?.toISOString() ?? null })
    return { outcome: 'embargoed', until }
  })
}

const NOBODY = '没有这位同事，或账号已停用'

async function isAtWork(id: string): Promise<boolean> {
  const found = await getStaff(id)
  return found !== null && !found.disabled
}
