import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { type CorrectionWords, fileCorrection } from '#db/corrections/commands'
import { corrections } from '#db/corrections/schema'
import { expiryOf, setExpiry } from '#db/schedules/expiry'
import { cancelSchedule } from '#db/schedules/schedule'
import { reasonsAgainst } from '#db/stories/guards'
import { type Conflict, conflictOrMissing, holdStory, type Missing, type Refused, refused, type StoryRow } from '#db/stories/outcomes'
import { placeOnFront } from '#db/stories/places'
import { printPublication } from '#db/stories/projection'
import { rearrange } from '#db/stories/rearrange'
import { nextRevision, slugForReaders, wasRecalled } from '#db/stories/revisions'
import { publications, revisions, stories, withdrawals } from '#db/stories/schema'
import { pagesTouchedBy } from '#db/stories/touched'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import type { Undo } from '#db/workflow/schema'
import { askedBefore, recordStep } from '#db/workflow/steps'
import { canonicalJson } from '#lib/canonical-json'
import { tag } from '#lib/freshness'
import type { FrontArea } from '#lib/front/areas'
import { type Change, RECALL_WITHIN } from '#lib/story/changes'
import type { Manuscript } from '#lib/story/manuscript'

export type Published = {
  outcome: 'published'
  id: number
  slug: string
  revision: number
  publishedAt: Date
  /** Until when it can be undone, null when it can't. */
  recallableUntil: Date | null
}

/** How a version goes out. Only the house itself leaves out `change`; then the text decides. */
export type Terms = {
  key?: string | undefined
  change?: Change | undefined
  /** What changed, in words for the history page. */
  note?: string | undefined
  correction?: CorrectionWords | undefined
  breaking?: boolean | undefined
  front?: { area: FrontArea; position: number } | null | undefined
  /** When it is taken from readers again; left out, what was said before holds. */
  expiresAt?: Date | null | undefined
  /** When the house says it was published. */
  at?: Date | undefined
}

/** The words that go out: the working copy, or the version that was scheduled. */
export type Copy = { version: number; manuscript: Manuscript }

/**
 * Publishes the working copy: as new, again after a withdrawal, or in place of what readers have. The slug is frozen at the
 * first publication. One transaction: story, revision, correction, publication, front, index, step, audit and wire. The same key,
 * or the same version, twice is one publication and one answer; what another asking wants of the front or the expiry is done.
 */
export async function publishStory(
  actor: Actor,
  id: number,
  { version, ...terms }: Terms & { version: number },
): Promise<Published | Refused | Conflict | Missing> {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row) return { outcome: 'missing' }
    const before = await askedBefore<Published>(terms.key, id, 'publish')
    if (typeof before === 'string') return refused(before)
    if (before) return (await wasRecalled(id, before.revision)) ? refused('这一次发布已经撤回，请重新发布') : revived(before)
    if (row.version !== version) return conflictOrMissing(row)
    return putBeforeReaders(actor, row, row, terms)
  })
}

/** Puts a copy of a held story before readers, or says why not. Call it inside a transaction. */
export async function putBeforeReaders(actor: Actor, row: StoryRow, copy: Copy, terms: Terms): Promise<Published | Refused> {
  const { id } = row
  const now = terms.at ?? new Date()
  const [printed] = await db().select().from(publications).where(eq(publications.story, id))
  if (printed && row.printedVersion === copy.version && !terms.correction) {
    const { slug, revision, publishedAt } = printed
    const answer = { outcome: 'published' as const, id, slug, revision, publishedAt, recallableUntil: null }
    return (await rearrange(actor, printed, copy.version, terms, answer, now)) ?? answer
  }
  const { manuscript } = copy
  const change = terms.change ?? (printed ? (changesForReader(printed, manuscript) ? 'update' : 'minor') : 'new')
  const reasons = await reasonsAgainst(row, manuscript, now, { ...terms, change, live: printed !== undefined })
  if (reasons.length > 0 || manuscript.section === null) return { outcome: 'refused', reasons }

  const before = await pagesTouchedBy(id)
  const undo = await stoodBefore(row, printed)
  if (terms.correction) await fileCorrection(actor, id, terms.correction, now)
  const publishedAt = row.firstPublishedAt ?? now
  const slug = printed?.slug ?? (await slugForReaders(id, manuscript))
  const revision = await nextRevision(id)
  const updatedAt = printed && change === 'minor' ? printed.updatedAt : now
  const shown = { ...manuscript, slug }
  await db()
    .insert(revisions)
    .values({ story: id, number: revision, manuscript: shown, note: terms.note ?? '', change, publishedBy: actor.id, publishedAt: now })
  await db()
    .update(stories)
    .set({
      state: 'published',
      printed: revision,
      printedVersion: copy.version,
      firstPublishedAt: publishedAt,
      manuscript: { ...row.manuscript, slug },
    })
    .where(eq(stories.id, id))
  await db().delete(withdrawals).where(eq(withdrawals.story, id))
  await printPublication({ story: id, revision, kind: row.kind, section: manuscript.section, slug, manuscript, publishedAt, updatedAt })
  undo.places = await placeOnFront(actor, id, terms, now)
  await cancelSchedule(id)
  if (terms.expiresAt !== undefined) await setExpiry(id, terms.expiresAt)
  // What is printed for good can't be undone as if it had not been.
  const recallableUntil = terms.key && !terms.correction ? new Date(now.getTime() + RECALL_WITHIN) : null
  const answer: Published = { outcome: 'published', id, slug, revision, publishedAt, recallableUntil }

  const after = await pagesTouchedBy(id)
  const corrected = (await db().$count(corrections, eq(corrections.story, id))) > 0
  const event = printed ? 'story-updated' : 'story-published'
  const moved = { story: id, verb: 'publish' as const, before: row.state, after: 'published' as const, version: copy.version, revision }
  await recordStep({ ...moved, note: terms.note ?? '', takenBy: actor.id, takenAt: now, key: terms.key ?? null, answer, undo })
  await recordDeed(actor, event, `story:${id}`, { revision, headline: manuscript.headline, change })
  await putOnWire({
    event,
    subject: `story:${id}`,
    // The list of corrections names the stories they stand on.
    hard: [...before.hard, ...after.hard, ...(corrected ? [tag.corrections] : [])],
    soft: [...before.soft, ...after.soft],
  })
  return answer
}

async function stoodBefore(row: StoryRow, printed: typeof publications.$inferSelect | undefined): Promise<Undo> {
  const [gone] = await db().select().from(withdrawals).where(eq(withdrawals.story, row.id))
  return {
    printedVersion: row.printedVersion,
    firstPublishedAt: row.firstPublishedAt?.getTime() ?? null,
    slug: row.manuscript.slug,
    printed: printed ? { revision: printed.revision, updatedAt: printed.updatedAt.getTime() } : null,
    expiresAt: (await expiryOf(row.id))?.getTime() ?? null,
    withdrawal: gone ? { headline: gone.headline, reason: gone.reason, by: gone.withdrawnBy, at: gone.withdrawnAt.getTime() } : null,
    places: [],
  }
}

/** An answer that was kept as JSON: with its instants, and in its order, which PostgreSQL does not keep. */
function revived({ id, slug, revision, publishedAt, recallableUntil }: Published): Published {
  const until = recallableUntil && new Date(recallableUntil)
  return { outcome: 'published', id, slug, revision, publishedAt: new Date(publishedAt), recallableUntil: until }
}

/** "Updated" is said only if what the reader reads has changed, not for a topic or a slug. */
function changesForReader(printed: typeof publications.$inferSelect, next: Manuscript): boolean {
  const words = (it: Pick<Manuscript, 'headline' | 'standfirst' | 'keyPoints' | 'body'>) =>
    canonicalJson([it.headline, it.standfirst, it.keyPoints, it.body])
  return words(printed) !== words(next)
}
