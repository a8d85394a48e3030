import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { binStory, isPurged, liesInBin, unbinStory } from '#db/desk/bin'
import { type BulkDone, newestStep, type Opens, type Outcome, reasonIn, rewrite } from '#db/desk/bulk'
import { bulks } from '#db/desk/schema'
import type { BulkAction, BulkBefore, LastBulk } from '#db/desk/types'
import { holdStory, type Missing, refused, type StoryRow } from '#db/stories/outcomes'
import { stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { assignStory } from '#db/workflow/commands'
import { recordStep } from '#db/workflow/steps'

/** How long a bulk action can be taken back, in milliseconds. */
const UNDOABLE = 24 * 3_600_000
const CHANGED = '后来又有改动，没有动它'

const standsAt = (now: Date) => and(isNull(bulks.undoneAt), gt(bulks.doneAt, new Date(now.getTime() - UNDOABLE)))

/** Who did what in a bulk action that can still be taken back at `now`, or null. */
export async function getBulk(id: number, now = new Date()): Promise<{ doneBy: string | null; do: BulkAction['do'] } | null> {
  const [row] = await db()
    .select({ doneBy: bulks.doneBy, action: bulks.action })
    .from(bulks)
    .where(and(eq(bulks.id, id), standsAt(now)))
  return row ? { doneBy: row.doneBy, do: row.action.do } : null
}

/** The last bulk action of somebody, as long as it can be taken back; null when there is none, or it was taken back. */
export async function getLastBulk(person: string, now = new Date()): Promise<LastBulk | null> {
  const [row] = await db().select().from(bulks).where(eq(bulks.doneBy, person)).orderBy(desc(bulks.doneAt), desc(bulks.id)).limit(1)
  if (!row || row.undoneAt || row.doneAt.getTime() <= now.getTime() - UNDOABLE) return null
  return { id: row.id, do: row.action.do, stories: row.before.length, at: row.doneAt }
}

/**
 * Takes a bulk action back: every story that still stands as the action left it stands again as before; what somebody has
 * changed since is left and named. Once only, within a day. Whether somebody may do so the route asks; stories that they may
 * not open any more are neither changed nor named.
 */
export async function undoBulk(actor: Actor, id: number, opens: Opens, now = new Date()): Promise<BulkDone | Missing> {
  return inTransaction(async () => {
    const ofIt = and(eq(bulks.id, id), standsAt(now))
    const [bulk] = await db().update(bulks).set({ undoneAt: now }).where(ofIt).returning()
    if (!bulk) return { outcome: 'missing' }
    const done: number[] = []
    const left: BulkDone['left'] = []
    for (const before of bulk.before) {
      const row = await holdStory(before.story)
      if (!row || !opens(row) || (await isPurged(row.id))) continue
      const reason = reasonIn(await takeBack(actor, bulk.action, before, row), CHANGED)
      if (reason) left.push({ story: row.id, headline: row.headline, reason })
      else done.push(row.id)
    }
    if (done.length + left.length === 0) {
      await db().update(bulks).set({ undoneAt: null }).where(eq(bulks.id, id))
      return { outcome: 'missing' }
    }
    await recordDeed(actor, 'stories-bulk-undone', `bulk:${id}`, { stories: done })
    return { outcome: 'moved', bulk: null, done, left }
  })
}

async function takeBack(actor: Actor, action: BulkAction, before: BulkBefore, row: StoryRow): Promise<Outcome> {
  const { manuscript } = row
  const binned = await liesInBin(row.id)
  if (action.do === 'bin') return binned ? unbinStory(actor, row.id) : refused(CHANGED)
  if (binned) return refused(action.do === 'restore' ? CHANGED : '稿件在回收站里，没有动它')
  if (action.do === 'restore') return binStory(actor, row.id)
  if (action.do === 'assign') return row.assignee === action.staff ? assignStory(actor, row.id, before.assignee) : refused(CHANGED)
  if (action.do === 'section')
    return manuscript.section === action.section ? rewrite(actor, row, { section: before.section }) : refused(CHANGED)
  if (action.do === 'topic') {
    if (!before.gaveTopic) return { outcome: 'saved' }
    if (!manuscript.topics.includes(action.topic)) return refused(CHANGED)
    return rewrite(actor, row, { topics: manuscript.topics.filter((it) => it !== action.topic) })
  }
  return stepBack(actor, action.do, before, row)
}

const moved = {
  submit: { to: 'review', note: '批量送审' },
  approve: { to: 'approved', note: '批量通过' },
  archive: { to: 'archived', note: '批量归档' },
} as const

/** Takes a move back that nobody has followed by another: it is neither a return to the writer nor an opening again. */
async function stepBack(actor: Actor, what: keyof typeof moved, before: BulkBefore, row: StoryRow): Promise<Outcome> {
  const { to, note } = moved[what]
  const { step } = await newestStep(row.id)
  if (row.state !== to || step === undefined || (before.step !== undefined && before.step !== step)) return refused(CHANGED)
  const { state, reviewer } = before
  await db()
    .update(stories)
    .set({ state, ...(reviewer === undefined ? {} : { reviewer }) })
    .where(eq(stories.id, row.id))
  const back = { story: row.id, verb: 'reopen' as const, before: row.state, after: state, version: row.version, undoes: step }
  await recordStep({ ...back, note, takenBy: actor.id, takenAt: new Date() })
  await recordDeed(actor, 'story-reopen', `story:${row.id}`, { from: row.state, to: state })
  return { outcome: 'moved' }
}
