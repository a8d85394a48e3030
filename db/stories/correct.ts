import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { type CorrectionWords, fileCorrection } from '#db/corrections/commands'
import { holdStory, type Missing, type Refused, refused } from '#db/stories/outcomes'
import { correctionsOf } from '#db/stories/projection'
import { publications } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { notFrom, recordStep } from '#db/workflow/steps'
import { partOfStory } from '#lib/feeds/parts'
import { tag } from '#lib/freshness'

/** Prints a correction on a published story, in the log and in the feeds. It can't be taken back, only followed by another. */
export async function correctStory(
  actor: Actor,
  id: number,
  words: CorrectionWords,
  at = new Date(),
): Promise<{ outcome: 'corrected' } | Refused | Missing> {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row) return { outcome: 'missing' }
    const [printed] = await db().select({ revision: publications.revision }).from(publications).where(eq(publications.story, id))
    if (!printed) return refused(notFrom('correct', row.state))
    await fileCorrection(actor, id, words, at)
    await db()
      .update(publications)
      .set({ corrections: await correctionsOf(id), updatedAt: at })
      .where(eq(publications.story, id))
    const moved = { story: id, verb: 'correct' as const, before: row.state, after: row.state, version: row.version }
    await recordStep({ ...moved, revision: printed.revision, note: words.right, takenBy: actor.id, takenAt: at })
    await recordDeed(actor, 'story-corrected', `story:${id}`, words)
    await putOnWire({
      event: 'story-corrected',
      subject: `story:${id}`,
      hard: [tag.story(id), tag.corrections, tag.inFeed(id)],
      soft: [tag.card(id), tag.sitemap(partOfStory(id))],
    })
    return { outcome: 'corrected' }
  })
}
