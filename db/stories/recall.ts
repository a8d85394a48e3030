import { and, eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { setExpiry } from '#db/schedules/expiry'
import { cancelSchedule } from '#db/schedules/schedule'
import { holdStory, type Missing, type Refused, refused, type StoryRow } from '#db/stories/outcomes'
import { giveBackPlaces } from '#db/stories/places'
import { printPublication } from '#db/stories/projection'
import { wasRecalled } from '#db/stories/revisions'
import { publications, revisions, stories, withdrawals } from '#db/stories/schema'
import { pagesTouchedBy } from '#db/stories/touched'
import { takeFromReaders } from '#db/stories/withdraw'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { steps, type Undo } from '#db/workflow/schema'
import { notFrom, recordStep } from '#db/workflow/steps'
import { tag } from '#lib/freshness'
import { RECALL_WITHIN } from '#lib/story/changes'
import type { StoryState } from '#lib/story/kinds'

export type Recalled = { outcome: 'recalled'; state: StoryState; revision: number | null }

/**
 * 撤回: undoes the publication with this key as if it had not been, within ten seconds. What was new disappears, what was an update
 * gives way to what readers had before. The recalled revision is kept, and readers' history leaves it out.
 */
export async function recallPublication(actor: Actor, id: number, key: string, now = new Date()): Promise<Recalled | Refused | Missing> {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row) return { outcome: 'missing' }
    const [step] = await db()
      .select()
      .from(steps)
      .where(and(eq(steps.key, key), eq(steps.story, id), eq(steps.verb, 'publish')))
    if (!step?.undo || step.revision === null) return refused('没有这一次发布，无从撤回')
    if (await wasRecalled(id, step.revision)) {
      return { outcome: 'recalled', state: row.state, revision: step.undo.printed?.revision ?? null }
    }
    if (row.state !== 'published') return refused(notFrom('recall', row.state))
    if (row.printed !== step.revision) return refused('之后又发布过，不能再撤回这一次')
    if (step.undo.printed?.revision === step.revision) return refused('这一次没有换文字，只改了版位或到期时间，请在首页编排里改回')
    if (step.answer?.['recallableUntil'] === null) return refused('更正一经刊出就不能撤回，可以再发一条更正')
    if (now.getTime() - step.takenAt.getTime() > RECALL_WITHIN) return refused('发布已超过 10 秒，不能撤回；可以更新或撤稿')

    const before = await pagesTouchedBy(id)
    const { undo, revision } = step
    const state = undo.printed ? 'published' : asBefore(step.before)
    if (undo.printed) await printAgain(row, undo.printed)
    else await takeFromReaders(actor, id, 'recalled', now)
    await giveBackPlaces(actor, undo.places, now)
    await putBack(row, state, undo)
    const after = await pagesTouchedBy(id)
    const moved = { story: id, verb: 'recall' as const, before: row.state, after: state, version: row.version, revision }
    await recordStep({ ...moved, takenBy: actor.id, takenAt: now })
    await recordDeed(actor, 'story-recalled', `story:${id}`, { revision, state })
    // It must be seen nowhere any more, so here the soft ones are hard.
    const hard = [...before.hard, ...before.soft, ...after.hard, tag.corrections]
    await putOnWire({ event: 'story-recalled', subject: `story:${id}`, hard, soft: after.soft })
    return { outcome: 'recalled', state, revision: undo.printed?.revision ?? null }
  })
}

/** A story that waited for its hour has had it: somebody has agreed to it, and nobody waits any more. */
const asBefore = (state: StoryState): StoryState => (state === 'scheduled' ? 'approved' : state)

async function printAgain(row: StoryRow, { revision, updatedAt }: { revision: number; updatedAt: number }): Promise<void> {
  const [kept] = await db()
    .select({ manuscript: revisions.manuscript })
    .from(revisions)
    .where(and(eq(revisions.story, row.id), eq(revisions.number, revision)))
  const [shown] = await db().select({ slug: publications.slug }).from(publications).where(eq(publications.story, row.id))
  const manuscript = kept?.manuscript
  if (!shown || !manuscript || manuscript.section === null || !row.firstPublishedAt)
    throw new Error(`recallPublication: no revision ${revision}`)
  await printPublication({
    story: row.id,
    revision,
    kind: row.kind,
    section: manuscript.section,
    slug: shown.slug,
    manuscript,
    publishedAt: row.firstPublishedAt,
    updatedAt: new Date(updatedAt),
  })
}

async function putBack(row: StoryRow, state: StoryState, undo: Undo): Promise<void> {
  const { id } = row
  await db()
    .update(stories)
    .set({
      state,
      printed: undo.printed?.revision ?? null,
      printedVersion: undo.printedVersion,
      firstPublishedAt: undo.firstPublishedAt === null ? null : new Date(undo.firstPublishedAt),
      manuscript: { ...row.manuscript, slug: undo.printed ? row.manuscript.slug : undo.slug },
    })
    .where(eq(stories.id, id))
  await setExpiry(id, undo.expiresAt === null ? null : new Date(undo.expiresAt))
  if (undo.printed) return
  // An update that waits for its hour would have nothing to update.
  await cancelSchedule(id)
  const gone = undo.withdrawal
  if (!gone) return
  await db()
    .insert(withdrawals)
    .values({ story: id, headline: gone.headline, reason: gone.reason, withdrawnBy: gone.by, withdrawnAt: new Date(gone.at) })
}
