import { eq, max } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { binStory, isPurged, liesInBin, unbinStory } from '#db/desk/bin'
import { bulks } from '#db/desk/schema'
import type { BulkAction, BulkBefore } from '#db/desk/types'
import { sections } from '#db/sections/schema'
import { type Conflict, holdStory, type Missing, type Refused, refused, type StoryRow } from '#db/stories/outcomes'
import { saveStory } from '#db/stories/save'
import { topics } from '#db/topics/schema'
import { inTransaction } from '#db/transaction'
import { approveStory, archiveStory, assignStory, submitStory } from '#db/workflow/commands'
import { steps } from '#db/workflow/schema'
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
export type Outcome = { outcome: string } | Refused | Conflict | Missing
/** Whether whoever acts may open a story. It is asked of the row as it is held, so that nobody gives it away in between. */
export type Opens = (story: StoryRow) => boolean

/**
 * Does one thing to many stories, in one transaction. A story that can't take it is left as it is and named with the reason.
 * Those that whoever acts may not open are, to them, not there: neither changed nor named.
 */
export async function actOnMany(actor: Actor, action: BulkAction, ids: number[], opens: Opens): Promise<BulkDone | Refused | Missing> {
  return inTransaction(async () => {
    if (action.do === 'section' && !(await db().$count(sections, eq(sections.id, action.section)))) return refused('没有这个频道')
    if (action.do === 'topic' && !(await db().$count(topics, eq(topics.id, action.topic)))) return refused('没有这个话题')
    const before: BulkBefore[] = []
    const left: BulkDone['left'] = []
    // Always held in the same order, so that two who act at once wait for each other and not both for ever.
    for (const id of [...new Set(ids)].toSorted((a, b) => a - b)) {
      const row = await holdStory(id)
      if (!row || !opens(row) || (await isPurged(id))) continue
      const result = (await outOfPlace(action, id)) ?? (await act(actor, action, row))
      const reason = reasonIn(result, '刚被别人改动，请刷新后重试')
      if (reason) left.push({ story: id, headline: row.headline, reason })
      else before.push({ ...standing(row, action), ...(await newestStep(id)) })
    }
    const done = before.map((it) => it.story)
    if (done.length + left.length === 0) return { outcome: 'missing' }
    if (done.length === 0) return { outcome: 'moved', bulk: null, done, left }
    const [kept] = await db().insert(bulks).values({ action, before, doneBy: actor.id, doneAt: new Date() }).returning({ id: bulks.id })
    const { versions: _, ...told } = { versions: {}, ...action }
    await recordDeed(actor, 'stories-bulk', `bulk:${kept?.id}`, { ...told, stories: done })
    return { outcome: 'moved', bulk: kept?.id ?? null, done, left }
  })
}

/** The reason why it was not done, '' when it was. */
export function reasonIn(result: Outcome, otherwise: string): string {
  if ('reasons' in result) return result.reasons[0] ?? otherwise
  return result.outcome === 'missing' || result.outcome === 'conflict' ? otherwise : ''
}

/** What lies in the bin can only be taken back from it. */
async function outOfPlace(action: BulkAction, id: number): Promise<Refused | null> {
  const lies = await liesInBin(id)
  if (action.do === 'restore') return lies ? null : refused('稿件不在回收站里')
  return lies ? refused(action.do === 'bin' ? '已经在回收站里' : '稿件在回收站里，请先取回') : null
}

const standing = (row: StoryRow, action: BulkAction): BulkBefore => ({
  ...{ story: row.id, state: row.state, assignee: row.assignee, reviewer: row.reviewer, section: row.manuscript.section },
  gaveTopic: action.do === 'topic' && !row.manuscript.topics.includes(action.topic),
})

/** The number of a story's last move, for an undo that wants to know whether there was another. */
export async function newestStep(story: number): Promise<{ step?: number }> {
  const [row] = await db()
    .select({ step: max(steps.id) })
    .from(steps)
    .where(eq(steps.story, story))
  return row?.step ? { step: Number(row.step) } : {}
}

function act(actor: Actor, action: BulkAction, row: StoryRow): Promise<Outcome> {
  if (action.do === 'assign') return assignStory(actor, row.id, action.staff)
  if (action.do === 'section') return rewrite(actor, row, { section: action.section })
  if (action.do === 'topic') return giveTopic(actor, row, action.topic)
  if (action.do === 'submit') return submitStory(actor, row.id, { version: row.version })
  if (action.do === 'approve') return approveSeen(actor, action.versions[row.id], row)
  if (action.do === 'archive') return archiveStory(actor, row.id)
  return action.do === 'bin' ? binStory(actor, row.id) : unbinStory(actor, row.id)
}

/** Nobody approves words that they have not had before them: the version that was listed is the one that passes. */
const approveSeen = async (actor: Actor, version: number | undefined, row: StoryRow): Promise<Outcome> =>
  version === row.version ? approveStory(actor, row.id, { version }) : refused('您看到之后又有改动，请打开看过再通过')

/** Saves a story with a change of its manuscript, over the version that is held. */
export const rewrite = (actor: Actor, row: StoryRow, change: Partial<Manuscript>): Promise<Outcome> =>
  saveStory(actor, row.id, row.version, { ...row.manuscript, ...change })

async function giveTopic(actor: Actor, row: StoryRow, topic: number): Promise<Outcome> {
  const { topics: given } = row.manuscript
  if (given.includes(topic)) return { outcome: 'saved' }
  if (given.length >= 20) return refused('一篇稿件最多二十个话题')
  return rewrite(actor, row, { topics: [...given, topic] })
}
