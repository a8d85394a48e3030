import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { noteDeskAuthors } from '#db/desk/authors'
import { indexDraft } from '#db/desk/words'
import { noteDeskUses } from '#db/media/uses'
import { stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import type { StoryKind } from '#lib/story/kinds'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

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
    await noteDeskAuthors(row.id, manuscript)
    await indexDraft(row.id, manuscript)
    await recordDeed(actor, 'story-created', `story:${row.id}`, { kind })
    return row.id
  })
}
