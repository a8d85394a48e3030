import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { purged } from '#db/desk/scope'
import { specialStories, specials } from '#db/specials/schema'
import type { DeskSpecial, SpecialRow } from '#db/specials/types'
import { publications, stories } from '#db/stories/schema'

/** Every special for the desk, the newest change first, 200 at most. */
export async function listSpecialsForDesk(): Promise<SpecialRow[]> {
  const { id, slug, title, hidden, version, frontPosition, updatedAt } = specials
  return db()
    .select({
      ...{ id, slug, title, hidden, version, frontPosition, updatedAt },
      stories: count(specialStories.story),
      published: count(publications.story),
    })
    .from(specials)
    .leftJoin(specialStories, eq(specialStories.special, id))
    .leftJoin(publications, eq(publications.story, specialStories.story))
    .groupBy(id)
    .orderBy(desc(updatedAt), desc(id))
    .limit(200)
}

/** A special as the desk edits it, or null. */
export async function getSpecialForDesk(id: number): Promise<DeskSpecial | null> {
  const [row] = await db().select().from(specials).where(eq(specials.id, id))
  if (!row) return null
  const members = await db()
    .select({ id: stories.id, headline: stories.headline, state: stories.state, chapter: specialStories.chapter })
    .from(specialStories)
    .innerJoin(stories, eq(stories.id, specialStories.story))
    .where(eq(specialStories.special, id))
    .orderBy(asc(specialStories.position))
  const chapters = new Map<string, number[]>()
  for (const it of members) {
    // A lead that stands in no chapter is kept with an empty one.
    if (it.id === row.lead && it.chapter === '') continue
    chapters.set(it.chapter, [...(chapters.get(it.chapter) ?? []), it.id])
  }
  const { slug, title, introduction, picture, pictureAlt, lead, hidden, version } = row
  return {
    ...{ id, slug, title, introduction, picture, pictureAlt, lead, hidden, version },
    chapters: [...chapters].map(([name, ids]) => ({ title: name, stories: ids })),
    named: members.map((it) => ({ id: it.id, headline: it.headline, state: it.state })),
  }
}

/** The stories of a special by number. */
export async function listMembers(special: number): Promise<number[]> {
  return (await db().select({ story: specialStories.story }).from(specialStories).where(eq(specialStories.special, special))).map(
    (row) => row.story,
  )
}

/** Which of these stories there are. */
export async function listKnownStories(ids: number[]): Promise<number[]> {
  if (ids.length === 0) return []
  return (
    await db()
      .select({ id: stories.id })
      .from(stories)
      .where(and(inArray(stories.id, ids), sql`not ${purged}`))
  ).map((row) => row.id)
}
