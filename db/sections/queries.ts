import { asc, eq } from 'drizzle-orm'
import { db } from '#db/client'
import { sections } from '#db/sections/schema'
import { dependsOn, tag } from '#lib/freshness'

export type Section = typeof sections.$inferSelect

/** All sections in the order of the masthead. */
export async function listSections(): Promise<Section[]> {
  dependsOn(tag.site)
  return db().select().from(sections).orderBy(asc(sections.position))
}

/** The section with a slug, or null. */
export async function getSection(slug: string): Promise<Section | null> {
  dependsOn(tag.site)
  const [row] = await db().select().from(sections).where(eq(sections.slug, slug))
  return row ?? null
}
