import { and, asc, count, eq, isNull, ne, or } from 'drizzle-orm'
import { db } from '#db/client'
import { sections } from '#db/sections/schema'
import type { DeskSection } from '#db/sections/types'
import { publications, stories } from '#db/stories/schema'
import { dependsOn, tag } from '#lib/freshness'

export type Section = typeof sections.$inferSelect

/** All sections in the order of the masthead, those that are hidden too. */
export async function listSections(): Promise<Section[]> {
  dependsOn(tag.site)
  return db().select().from(sections).where(isNull(sections.movedTo)).orderBy(asc(sections.position), asc(sections.id))
}

/** The section with a slug, or null. */
export async function getSection(slug: string): Promise<Section | null> {
  dependsOn(tag.site)
  const [row] = await db()
    .select()
    .from(sections)
    .where(and(eq(sections.slug, slug), isNull(sections.movedTo)))
  return row ?? null
}

/** The section that stands for one by number: itself, or the one that took its stories when it was given up. */
export async function standingSection(id: number): Promise<number> {
  const [row] = await db().select({ movedTo: sections.movedTo }).from(sections).where(eq(sections.id, id))
  return row?.movedTo ? standingSection(row.movedTo) : id
}

/** All sections as the desk arranges them, with how many stories readers and the desk have in each. */
export async function listSectionsForDesk(): Promise<DeskSection[]> {
  const all = await listSections()
  const printed = await db().select({ section: publications.section, n: count() }).from(publications).groupBy(publications.section)
  const kept = await db().select({ section: stories.section, n: count() }).from(stories).groupBy(stories.section)
  const of = (counts: { section: number | null; n: number }[], id: number) => counts.find((it) => it.section === id)?.n ?? 0
  return all.map(({ movedTo: _, ...section }) => ({ ...section, published: of(printed, section.id), stories: of(kept, section.id) }))
}

/** Sections that bear a name or an address, but for one of them. */
export async function listTakenBy({ slug, name }: { slug: string; name: string }, own: number): Promise<Section[]> {
  return db()
    .select()
    .from(sections)
    .where(and(or(eq(sections.slug, slug), eq(sections.name, name)), ne(sections.id, own)))
}
