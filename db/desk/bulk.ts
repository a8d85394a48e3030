import { and, eq, inArray, isNull } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { binStory, unbinStory } from '#db/desk/bin'
import { bulks } from '#db/desk/schema'
import type { BulkAction, BulkBefore } from '#db/desk/types'
import { sections } from '#db/sections/schema'
import { type Conflict, holdStory, type Missing, type Refused, refused, type StoryRow } from '#db/stories/outcomes'
import { saveStory } from '#db/stories/save'
import { stories } from '#db/stories/schema'
import { topics } from '#db/topics/schema'
import { inTransaction } from '#db/transaction'
import { archiveStory, assignStory, returnStory, submitStory } from '#db/workflow/commands'
import { recordStep } from '#db/workflow/steps'
import type { Manuscript } from '#lib/story/manuscript'

/** How many stories one action may take. */
export const BULK_MOST = 200

/** What a bulk action came to: the stories it changed, those it could not and why, and the number by which it is taken back. */
export type BulkDone = {
  outcome: 'moved'
  bulk: number | null
  done: number[]
  left: { story: number; headline: string; reason: string }[]
}
type Outcome = { outcome: string } | Refused | Conflict | Missing

/**
 * Does one thing to many stories, in one transaction. A story that can't take it is left as it is and named with the reason.
 * The stories are those that the actor may open; whoever asks has seen to that.
 */
export async function actOnMany(actor: Actor, action: BulkAction, ids: number[]): Promise<BulkDone | Refused> {
  return inTransaction(async () => {
    if (action.do === 'section' && !(await db().$count(sections, eq(sections.id, action.section)))) return refused('没有这个频道')
    if (action.do === 'topic' && !(await db().$count(topics, eq(topics.id, action.topic)))) return refused('没有这个话题')
    const before: BulkBefore[] = []
    const left: BulkDone['left'] = []
    for (const id of [...new Set(ids)]) {
      const row = await holdStory(id)
      if (!row) continue
      const result = await act(actor, action, row)
      if ('reasons' in result) left.push({ story: id, headline: row.headline, reason: result.reasons[0] ?? '' })
      else if (result.outcome === 'missing' || result.outcome === 'conflict')
        left.push({ story: id, headline: row.headline, reason: '刚被别人改动，请刷新后重试' })
      else before.push(standing(row, action))
    }
    const done = before.map((it) => it.story)
    if (done.length === 0) return { outcome: 'moved', bulk: null, done, left }
    const [kept] = await db().insert(bulks).values({ action, before, doneBy: actor.id, doneAt: new Date() }).returning({ id: bulks.id })
    await recordDeed(actor, 'stories-bulk', `bulk:${kept?.id}`, { ...action, stories: done })
    return { outcome: 'moved', bulk: kept?.id ?? null, done, left }
  })
}

const standing = (row: StoryRow, action: BulkAction): BulkBefore => ({
  ...{ story: row.id, state: row.state, assignee: row.assignee, section: row.manuscript.section },
  gaveTopic: action.do === 'topic' && !row.manuscript.topics.includes(action.topic),
})

function act(actor: Actor, action: BulkAction, row: StoryRow): Promise<Outcome> {
  if (action.do === 'assign') return assignStory(actor, row.id, action.staff)
  if (action.do === 'section') return rewrite(actor, row, { section: action.section })
  if (action.do === 'topic') return giveTopic(actor, row, action.topic)
  if (action.do === 'submit') return submitStory(actor, row.id, { version: row.version })
  if (action.do === 'archive') return archiveStory(actor, row.id)
  return action.do === 'bin' ? binStory(actor, row.id) : unbinStory(actor, row.id)
}

const rewrite = (actor: Actor, row: StoryRow, change: Partial<Manuscript>): Promise<Outcome> =>
  saveStory(actor, row.id, row.version, { ...row.manuscript, ...change })

async function giveTopic(actor: Actor, row: StoryRow, topic: number): Promise<Outcome> {
  const { topics: given } = row.manuscript
  if (given.includes(topic)) return { outcome: 'saved' }
  if (given.length >= 20) return refused('一篇稿件最多二十个话题')
  return rewrite(actor, row, { topics: [...given, topic] })
}

/**
 * Takes a bulk action back: every story that still stands as the action left it stands again as before; what somebody has
 * changed since is left and named. Once only, and only by whoever did it or a chief, which the route sees to.
 */
export async function undoBulk(actor: Actor, id: number): Promise<BulkDone | Missing> {
  return inTransaction(async () => {
    const [bulk] = await db()
      .update(bulks)
      .set({ undoneAt: new Date() })
      .where(and(eq(bulks.id, id), isNull(bulks.undoneAt)))
      .returning()
    if (!bulk) return { outcome: 'missing' }
    const done: number[] = []
    const left: BulkDone['left'] = []
    for (const before of bulk.before.toReversed()) {
      const row = await holdStory(before.story)
      if (row && (await takeBack(actor, bulk.action, before, row))) done.push(row.id)
      else if (row) left.push({ story: row.id, headline: row.headline, reason: '后来又有改动，没有动它' })
    }
    await recordDeed(actor, 'stories-bulk-undone', `bulk:${id}`, { stories: done })
    return { outcome: 'moved', bulk: null, done, left }
  })
}

async function takeBack(actor: Actor, action: BulkAction, before: BulkBefore, row: StoryRow): Promise<boolean> {
  const { manuscript } = row
  if (action.do === 'assign') return row.assignee === action.staff && went(await assignStory(actor, row.id, before.assignee))
  if (action.do === 'section') return manuscript.section === action.section && went(await rewrite(actor, row, { section: before.section }))
  if (action.do === 'topic') {
    if (!before.gaveTopic) return true
    return (
      manuscript.topics.includes(action.topic) &&
      went(await rewrite(actor, row, { topics: manuscript.topics.filter((it) => it !== action.topic) }))
    )
  }
  if (action.do === 'submit')
    return row.state === 'review' && went(await returnStory(actor, row.id, { version: row.version, reason: '撤销批量送审' }))
  if (action.do === 'archive') return row.state === 'archived' && reopenAs(actor, row, before)
  return went(action.do === 'bin' ? await unbinStory(actor, row.id) : await binStory(actor, row.id))
}

const went = (result: Outcome): boolean => !('reasons' in result) && result.outcome !== 'missing' && result.outcome !== 'conflict'

/** Opening again makes a draft; taking an archiving back leaves a withdrawn story withdrawn. */
async function reopenAs(actor: Actor, row: StoryRow, { state }: BulkBefore): Promise<boolean> {
  await db().update(stories).set({ state }).where(eq(stories.id, row.id))
  const moved = { story: row.id, verb: 'reopen' as const, before: row.state, after: state, version: row.version }
  await recordStep({ ...moved, note: '撤销批量归档', takenBy: actor.id, takenAt: new Date() })
  await recordDeed(actor, 'story-reopen', `story:${row.id}`, { from: row.state, to: state })
  return true
}

/** Who did a bulk action that can still be taken back, or null. */
export async function getBulk(id: number): Promise<{ doneBy: string | null; stories: number[] } | null> {
  const [row] = await db()
    .select({ doneBy: bulks.doneBy, before: bulks.before })
    .from(bulks)
    .where(and(eq(bulks.id, id), isNull(bulks.undoneAt)))
  return row ? { doneBy: row.doneBy, stories: row.before.map((it) => it.story) } : null
}

/** Which of these stories a reporter may touch: their own and those they were given. */
export async function ownAmong(ids: number[], person: string): Promise<number[]> {
  const rows = await db()
    .select({ id: stories.id, createdBy: stories.createdBy, assignee: stories.assignee })
    .from(stories)
    .where(inArray(stories.id, ids))
  return rows.filter((it) => [it.createdBy, it.assignee].includes(person)).map((it) => it.id)
}
