import { eq } from 'drizzle-orm'
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
