import { asc, eq } from 'drizzle-orm'
import { db } from '#db/client'
import { pages } from '#db/pages/schema'
import { dependsOn, tag } from '#lib/freshness'

export type StandingPage = typeof pages.$inferSelect

/** A standing page by its slug, or null. */
export async function getPage(slug: string): Promise<StandingPage | null> {
  dependsOn(tag.page(slug))
  const [row] = await db().select().from(pages).where(eq(pages.slug, slug))
  return row ?? null
}

/** Slugs of all standing pages, for the sitemap. */
export async function listPages(): Promise<{ slug: string; title: string; updatedAt: Date }[]> {
  dependsOn(tag.site)
  return db().select({ slug: pages.slug, title: pages.title, updatedAt: pages.updatedAt }).from(pages).orderBy(asc(pages.id))
}
