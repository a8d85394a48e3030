import { and, asc, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { deskAuthors } from '#db/desk/schema'
import { dropDraftWords } from '#db/desk/words'
import { livePosts } from '#db/live/schema'
import { mediaUses } from '#db/media/schema'
import { mentions, noteReplies, notes } from '#db/notes/schema'
import { presence } from '#db/presence/schema'
import { previewLinks } from '#db/previews/schema'
import { workingVersions } from '#db/revisions/schema'
import { saves } from '#db/saves/schema'
import { setExpiry } from '#db/schedules/expiry'
import { specialStories, specials } from '#db/specials/schema'
import { holdStory, type Missing, type Refused, refused } from '#db/stories/outcomes'
import { binnedStories, publications, revisions, stories } from '#db/stories/schema'
import { terms } from '#db/terms/schema'
import { inTransaction } from '#db/transaction'
import { embargoes } from '#db/workflow/schema'
import { BIN_DAYS } from '#lib/media/bin'
import { useIn } from '#lib/media/uses'
import { blankManuscript } from '#lib/story/manuscript'

export type Purged = { outcome: 'removed'; done: number[]; left: { story: number; headline: string; reason: string }[] }

/**
 * Removes every word of stories that lie in the bin, for ever, in one transaction. What cannot go is left and named. Answers
 * that nothing is there when none of them lies in the bin.
 */
export async function purgeStories(actor: Actor, ids: number[]): Promise<Purged | Missing> {
  return inTransaction(async () => {
    const done: number[] = []
    const left: Purged['left'] = []
    for (const id of [...new Set(ids)].toSorted((a, b) => a - b)) {
      const result = await purgeStory(actor, id)
      if (result.outcome === 'refused') left.push({ story: id, headline: result.headline, reason: result.reasons[0] ?? '' })
      else if (result.outcome === 'removed') done.push(id)
    }
    return done.length + left.length === 0 ? { outcome: 'missing' } : { outcome: 'removed', done, left }
  })
}

/** The same for what has lain in the bin for thirty days at `now`, each in a transaction of its own; answers how many that were. */
export async function purgeOldBin(actor: Actor, now: Date): Promise<number> {
  const before = new Date(now.getTime() - BIN_DAYS * 86_400_000)
  const old = await db()
    .select({ id: binnedStories.story })
    .from(binnedStories)
    .where(and(isNull(binnedStories.purgedAt), lt(binnedStories.binnedAt, before)))
    .orderBy(asc(binnedStories.binnedAt))
  let purged = 0
  for (const { id } of old) {
    const result = await inTransaction(() => purgeStory(actor, id, before))
    if (result.outcome === 'removed') purged += 1
  }
  return purged
}

/**
 * The row stays, without a word: the moves of a story are kept for ever and name it, and so may other rows. Call it inside a
 * transaction. With `before` only when it has lain in the bin since then: somebody may have taken it back meanwhile.
 */
async function purgeStory(
  actor: Actor,
  id: number,
  before?: Date,
): Promise<{ outcome: 'removed' } | (Refused & { headline: string }) | Missing> {
  const row = await holdStory(id)
  const lying = and(eq(binnedStories.story, id), isNull(binnedStories.purgedAt), before ? lt(binnedStories.binnedAt, before) : undefined)
  if (!row || !(await db().$count(binnedStories, lying))) return { outcome: 'missing' }
  if (await readersHad(row)) return { ...refused('发布过的稿件永远保留，不能彻底删除'), headline: row.headline }
  const now = new Date()
  await db().update(binnedStories).set({ purgedAt: now }).where(eq(binnedStories.story, id))
  const wordless = { manuscript: blankManuscript, headline: '', section: null, assignee: null, reviewer: null, plannedAt: null }
  // Whoever still has it open saves over a version that is gone.
  await db()
    .update(stories)
    .set({ ...wordless, version: row.version + 1, savedBy: actor.id, savedAt: now })
    .where(eq(stories.id, id))
  await dropWhatHangsOn(id)
  await recordDeed(actor, 'story-purged', `story:${id}`, { headline: row.headline })
  return { outcome: 'removed' }
}

async function readersHad({ id, firstPublishedAt, printed }: typeof stories.$inferSelect): Promise<boolean> {
  if (firstPublishedAt !== null || printed !== null) return true
  return (await db().$count(revisions, eq(revisions.story, id))) + (await db().$count(publications, eq(publications.story, id))) > 0
}

/** Texts, notes and whatever else was only there for the story. The moves stay. */
async function dropWhatHangsOn(id: number): Promise<void> {
  const noted = db().select({ id: notes.id }).from(notes).where(eq(notes.story, id))
  await db().delete(mentions).where(inArray(mentions.note, noted))
  await db().delete(noteReplies).where(inArray(noteReplies.note, noted))
  for (const table of [notes, workingVersions, saves, presence, previewLinks, embargoes, livePosts, deskAuthors, specialStories, terms])
    await db().delete(table).where(eq(table.story, id))
  await db().update(specials).set({ lead: null }).where(eq(specials.lead, id))
  await db()
    .delete(mediaUses)
    .where(or(eq(mediaUses.subject, useIn.story(id)), eq(mediaUses.subject, useIn.live(id))))
  await setExpiry(id, null)
  await dropDraftWords(id)
}
