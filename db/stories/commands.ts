import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { corrections } from '#db/corrections/schema'
import { frontSlots } from '#db/front/schema'
import { noteDeskUses, noteReaderUses } from '#db/media/uses'
import { forgetStory } from '#db/search/commands'
import { missingParts } from '#db/stories/checks'
import { type Conflict, conflictOrMissing, type Missing, type Refused, rowOf } from '#db/stories/outcomes'
import { correctionsOf, printPublication } from '#db/stories/projection'
import { publications, revisions, stories, withdrawals } from '#db/stories/schema'
import { pagesTouchedBy } from '#db/stories/touched'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { canonicalJson } from '#lib/canonical-json'
import { slugOf } from '#lib/chinese/slug'
import { partOfStory } from '#lib/feeds/parts'
import { tag } from '#lib/freshness'
import type { StoryKind } from '#lib/story/kinds'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

export type Published = { outcome: 'published'; id: number; slug: string; revision: number; publishedAt: Date }

/** Begins a story and answers its number. */
export async function createStory(actor: Actor, kind: StoryKind, manuscript: Manuscript = blankManuscript): Promise<number> {
  return inTransaction(async () => {
    const now = new Date()
    const { headline, section } = manuscript
    const [row] = await db()
      .insert(stories)
      .values({ kind, state: 'draft', headline, section, manuscript, createdBy: actor.id, createdAt: now, savedBy: actor.id, savedAt: now })
      .returning({ id: stories.id })
    if (!row) throw new Error('createStory: no row came back')
    await noteDeskUses(row.id, manuscript)
    await recordDeed(actor, 'story-created', `story:${row.id}`, { kind })
    return row.id
  })
}

/** When a text changed for the reader, in words for the history page, and when the house says it was published. */
export type PublishTerms = { version: number; note?: string; at?: Date }

/**
 * Publishes the working copy: as new, again after a withdrawal, or as an update of what readers have. The slug is frozen at
 * the first publication. One transaction: story, revision, publication, index, audit and wire.
 */
export async function publishStory(actor: Actor, id: number, terms: PublishTerms): Promise<Published | Refused | Conflict | Missing> {
  return inTransaction(async () => {
    const row = await rowOf(id)
    if (!row || row.version !== terms.version) return conflictOrMissing(row)
    const { manuscript } = row
    const reasons = await missingParts(manuscript)
    if (reasons.length > 0 || manuscript.section === null) return { outcome: 'refused', reasons }
    const before = await pagesTouchedBy(id)
    const [printed] = await db().select().from(publications).where(eq(publications.story, id))
    if (printed && row.printedVersion === row.version) {
      return { outcome: 'published', id, slug: printed.slug, revision: printed.revision, publishedAt: printed.publishedAt }
    }
    const now = terms.at ?? new Date()
    const publishedAt = row.firstPublishedAt ?? now
    const slug = printed?.slug ?? (manuscript.slug || slugOf(manuscript.headline))
    const revision = (row.printed ?? 0) + 1
    const updatedAt = printed && !changesForReader(printed, manuscript) ? printed.updatedAt : now
    await db()
      .insert(revisions)
      .values({ story: id, number: revision, manuscript, note: terms.note ?? '', publishedBy: actor.id, publishedAt: now })
    await db()
      .update(stories)
      .set({
        state: 'published',
        printed: revision,
        printedVersion: row.version,
        firstPublishedAt: publishedAt,
        manuscript: { ...manuscript, slug },
      })
      .where(eq(stories.id, id))
    await db().delete(withdrawals).where(eq(withdrawals.story, id))
    await printPublication({ story: id, revision, kind: row.kind, section: manuscript.section, slug, manuscript, publishedAt, updatedAt })
    const after = await pagesTouchedBy(id)
    const event = printed ? 'story-updated' : 'story-published'
    await recordDeed(actor, event, `story:${id}`, { revision, headline: manuscript.headline })
    await putOnWire({ event, subject: `story:${id}`, hard: [...before.hard, ...after.hard], soft: [...before.soft, ...after.soft] })
    return { outcome: 'published', id, slug, revision, publishedAt }
  })
}

/** Takes a published story from the readers: its address answers 410 with the reason, and no list or feed holds it. */
export async function withdrawStory(actor: Actor, id: number, reason: string): Promise<{ outcome: 'withdrawn' } | Missing> {
  return inTransaction(async () => {
    const [printed] = await db().select({ headline: publications.headline }).from(publications).where(eq(publications.story, id))
    if (!printed) return { outcome: 'missing' }
    const touched = await pagesTouchedBy(id)
    await db().delete(publications).where(eq(publications.story, id))
    await noteReaderUses(id)
    await db().delete(frontSlots).where(eq(frontSlots.story, id))
    await forgetStory(id)
    await db().insert(withdrawals).values({ story: id, headline: printed.headline, reason, withdrawnBy: actor.id, withdrawnAt: new Date() })
    await db().update(stories).set({ state: 'withdrawn', printedVersion: null }).where(eq(stories.id, id))
    await recordDeed(actor, 'story-withdrawn', `story:${id}`, { reason })
    // Nobody may go on showing it, so here the soft ones are hard.
    await putOnWire({ event: 'story-withdrawn', subject: `story:${id}`, hard: [...touched.hard, ...touched.soft, tag.corrections] })
    return { outcome: 'withdrawn' }
  })
}

/** Prints a correction on a published story and in the log. It can't be taken back, only followed by another. */
export async function correctStory(
  actor: Actor,
  id: number,
  wrong: string,
  right: string,
  at = new Date(),
): Promise<{ outcome: 'corrected' } | Missing> {
  return inTransaction(async () => {
    const [printed] = await db().select({ story: publications.story }).from(publications).where(eq(publications.story, id))
    if (!printed) return { outcome: 'missing' }
    await db().insert(corrections).values({ story: id, wrong, right, correctedBy: actor.id, correctedAt: at })
    await db()
      .update(publications)
      .set({ corrections: await correctionsOf(id), updatedAt: at })
      .where(eq(publications.story, id))
    await recordDeed(actor, 'story-corrected', `story:${id}`, { wrong, right })
    await putOnWire({
      event: 'story-corrected',
      subject: `story:${id}`,
      hard: [tag.story(id), tag.corrections],
      soft: [tag.card(id), tag.sitemap(partOfStory(id))],
    })
    return { outcome: 'corrected' }
  })
}

/** "Updated" is said only if what the reader reads has changed, not for a topic or a slug. */
function changesForReader(printed: typeof publications.$inferSelect, next: Manuscript): boolean {
  const words = (it: Pick<Manuscript, 'headline' | 'standfirst' | 'keyPoints' | 'body'>) =>
    canonicalJson([it.headline, it.standfirst, it.keyPoints, it.body])
  return words(printed) !== words(next)
}
