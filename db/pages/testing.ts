import { theHouse } from '#db/audit/commands'
import { addPage } from '#db/pages/commands'
import type { PageWords } from '#db/pages/types'
import type { StoryDocument } from '#lib/story/document'

/** A text of one paragraph. */
export const text = (words: string): StoryDocument => ({
  ...{ type: 'doc', attrs: { version: 1 } },
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})

/** The words of a standing page, its text the title once more. */
export const words = (title: string, slug: string, more: Partial<PageWords> = {}): PageWords => ({
  ...{ title, slug, titleHant: '', body: text(title) },
  ...more,
})

/** Begins a page that nothing stands in the way of; answers its number. */
export async function add(it: PageWords): Promise<number> {
  const added = await addPage(theHouse, it)
  if (added.outcome !== 'created') throw new Error(JSON.stringify(added))
  return added.id
}
