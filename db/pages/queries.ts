import { eq } from 'drizzle-orm'
import { db } from '#db/client'
import { listMedia } from '#db/media/queries'
import { pages } from '#db/pages/schema'
import { listCards } from '#db/stories/queries'
import { dependsOn, tag } from '#lib/freshness'
import type { StoryDocument } from '#lib/story/document'
import { mediaNamed, storiesNamed } from '#lib/story/references'

export type StandingPage = typeof pages.$inferSelect

/** A standing page that readers have now, or had once (`hidden`); null where there never was one. */
export async function getPage(slug: string): Promise<StandingPage | null> {
  dependsOn(tag.page(slug))
  const [row] = await db().select().from(pages).where(eq(pages.slug, slug))
  return row && (!row.hidden || row.firstPublished) ? row : null
}

/** The files and the stories that a page's text shows and leads on to. */
export async function getShownOn({ slug, body }: { slug: string; body: StoryDocument }) {
  dependsOn(tag.page(slug))
  const cards = await listCards(storiesNamed(body))
  return { media: await listMedia(mediaNamed(body)), readMore: Object.fromEntries(cards.map((card) => [card.id, card])) }
}
