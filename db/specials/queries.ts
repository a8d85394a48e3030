import { and, asc, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { media, pictureColumns } from '#db/media/schema'
import { specialStories, specials } from '#db/specials/schema'
import type { Special, SpecialCard } from '#db/specials/types'
import { pictureOf } from '#db/stories/cards'
import { listCards } from '#db/stories/queries'
import { publications } from '#db/stories/schema'
import type { StoryCard } from '#db/stories/types'
import { dependsOn, tag } from '#lib/freshness'

/** Specials with something to read, newest first. */
export async function listSpecials(limit = 60): Promise<SpecialCard[]> {
  dependsOn(tag.specials)
  const rows = await selectSpecials()
    .where(eq(specials.hidden, false))
    .groupBy(specials.id, media.id)
    .orderBy(desc(specials.updatedAt), desc(specials.id))
    .limit(limit)
  return rows.map(toCard)
}

/** Places in the strip of specials on the front. */
export const STRIP = 2

/** The strip of specials on the front: what an editor put in a place stands there, the newest fill the others. */
export async function listFrontSpecials(): Promise<SpecialCard[]> {
  dependsOn(tag.front, tag.specials)
  const rows = await selectSpecials()
    .where(eq(specials.hidden, false))
    .groupBy(specials.id, media.id)
    .orderBy(sql`${specials.frontPosition} is null`, asc(specials.frontPosition), desc(specials.updatedAt), desc(specials.id))
    .limit(STRIP * 2)
  const free = rows.filter((it) => it.frontPosition === null)
  const strip = Array.from({ length: STRIP }, (_, position) => rows.find((it) => it.frontPosition === position) ?? free.shift())
  return strip.filter((it) => it !== undefined).map(toCard)
}

/** A special with its lead and chapters, or null. Stories that are not published are left out. */
export async function getSpecial(slug: string): Promise<Special | null> {
  dependsOn(tag.special(slug))
  return specialWhere(and(eq(specials.slug, slug), eq(specials.hidden, false)))
}

/** A special as readers would get it if it were published now, or null as long as none of its stories is. */
export const previewSpecial = (id: number): Promise<Special | null> => specialWhere(eq(specials.id, id))

async function specialWhere(where: SQL | undefined): Promise<Special | null> {
  const [row] = await selectSpecials().where(where).groupBy(specials.id, media.id)
  if (!row) return null
  const members = await db()
    .select({ story: specialStories.story, chapter: specialStories.chapter })
    .from(specialStories)
    .where(eq(specialStories.special, row.id))
    .orderBy(asc(specialStories.position))
  const cards = new Map((await listCards(members.map((it) => it.story))).map((card) => [card.id, card]))
  const chapters = new Map<string, StoryCard[]>()
  for (const { story, chapter } of members) {
    const card = cards.get(story)
    if (card && story !== row.lead) chapters.set(chapter, [...(chapters.get(chapter) ?? []), card])
  }
  return { ...toCard(row), lead: cards.get(row.lead ?? 0) ?? null, chapters: [...chapters].map(([title, stories]) => ({ title, stories })) }
}

const selectSpecials = () =>
  db()
    .select({
      id: specials.id,
      slug: specials.slug,
      title: specials.title,
      introduction: specials.introduction,
      lead: specials.lead,
      updatedAt: specials.updatedAt,
      frontPosition: specials.frontPosition,
      pictureAlt: specials.pictureAlt,
      stories: count(publications.story),
      media: pictureColumns,
    })
    .from(specials)
    .innerJoin(specialStories, eq(specialStories.special, specials.id))
    .innerJoin(publications, eq(publications.story, specialStories.story))
    .leftJoin(media, eq(media.id, specials.picture))
    .$dynamic()

function toCard(row: Awaited<ReturnType<typeof selectSpecials>>[number]): SpecialCard {
  const { id, slug, title, introduction, stories, updatedAt } = row
  return { id, slug, title, introduction, stories, updatedAt, picture: pictureOf(row.media, { alt: row.pictureAlt }) }
}
