import { asc, eq } from 'drizzle-orm'
import { db } from '#db/client'
import { sections } from '#db/sections/schema'
import { printPublication } from '#db/stories/projection'
import { getStory } from '#db/stories/queries'
import { stories } from '#db/stories/schema'
import type { Story } from '#db/stories/types'
import { inTransaction } from '#db/transaction'
import { slugOf } from '#lib/chinese/slug'

/** Carries the story out of the transaction that is taken back. */
class TakenBack extends Error {
  readonly story: Story | null
  constructor(story: Story | null) {
    super('taken back')
    this.story = story
  }
}

/**
 * A story as readers would get it if its working copy were published now, or null when there is no such story. The copy is
 * printed in a transaction that is taken back at once, so that a preview can't differ from what would be published.
 */
export async function previewStory(id: number): Promise<Story | null> {
  try {
    return await inTransaction(async () => {
      const [row] = await db().select().from(stories).where(eq(stories.id, id))
      if (!row) return null
      const [first] = await db().select({ id: sections.id }).from(sections).orderBy(asc(sections.position)).limit(1)
      const { manuscript, kind, printed, firstPublishedAt } = row
      if (row.state === 'published' && row.printedVersion === row.version) return getStory(id)
      const now = new Date()
      const slug = manuscript.slug || slugOf(manuscript.headline)
      const section = manuscript.section ?? first?.id ?? 0
      await printPublication({
        story: id,
        revision: (printed ?? 0) + 1,
        kind,
        section,
        slug,
        manuscript,
        publishedAt: firstPublishedAt ?? now,
        updatedAt: now,
      })
      throw new TakenBack(await getStory(id))
    })
  } catch (thrown) {
    if (thrown instanceof TakenBack) return thrown.story
    throw thrown
  }
}
