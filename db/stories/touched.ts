import { eq, inArray } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { sections } from '#db/sections/schema'
import { specialStories, specials } from '#db/specials/schema'
import { bylines, publications, storyTopics } from '#db/stories/schema'
import { topics } from '#db/topics/schema'
import { partOfStory } from '#lib/feeds/parts'
import { tag } from '#lib/freshness'
import { dayKey } from '#lib/time'

export type Touched = { hard: string[]; soft: string[] }

/** The pages that a published story stands on as it is now. Ask before and after a change and tell both. */
export async function pagesTouchedBy(story: number): Promise<Touched> {
  const [row] = await db()
    .select({ section: sections.slug, publishedAt: publications.publishedAt })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.section))
    .where(eq(publications.story, story))
  if (!row) return { hard: [], soft: [] }
  const filed = await db()
    .select({ slug: topics.slug })
    .from(storyTopics)
    .innerJoin(topics, eq(topics.id, storyTopics.topic))
    .where(eq(storyTopics.story, story))
  const signed = await db()
    .select({ slug: authors.slug })
    .from(bylines)
    .innerJoin(authors, eq(authors.id, bylines.author))
    .where(eq(bylines.story, story))
  const packages = db().select({ id: specialStories.special }).from(specialStories).where(eq(specialStories.story, story))
  const packaged = await db().select({ slug: specials.slug }).from(specials).where(inArray(specials.id, packages))
  return {
    hard: [
      tag.story(story),
      tag.front,
      tag.latest,
      tag.search,
      tag.section(row.section),
      tag.day(dayKey(row.publishedAt)),
      tag.sitemap(partOfStory(story)),
      ...filed.map((it) => tag.topic(it.slug)),
      ...signed.map((it) => tag.author(it.slug)),
      ...packaged.flatMap((it) => [tag.special(it.slug), tag.specials]),
    ],
    soft: [tag.card(story), tag.sectionRail(row.section), tag.mostRead],
  }
}
