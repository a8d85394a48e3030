import { and, asc, desc, eq, gt, inArray, isNull, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db, rows } from '#db/client'
import { listMedia } from '#db/media/queries'
import { media } from '#db/media/schema'
import type { Media } from '#db/media/types'
import { pages } from '#db/pages/schema'
import { sections } from '#db/sections/schema'
import { specials } from '#db/specials/schema'
import { bylinesOf, cardColumns, toCard } from '#db/stories/cards'
import { listCards } from '#db/stories/queries'
import { bylines, type PrintedCorrection, publications, storyTopics } from '#db/stories/schema'
import type { StoryCard } from '#db/stories/types'
import { topics } from '#db/topics/schema'
import { STORIES_IN_A_PART } from '#lib/feeds/parts'
import { dependsOn, tag } from '#lib/freshness'
import type { StoryDocument } from '#lib/story/document'
import { mediaNamed, storiesNamed } from '#lib/story/references'

export const FEED_LENGTH = 30

export type FeedEntry = StoryCard & {
  body: StoryDocument
  corrections: PrintedCorrection[]
  topics: { name: string; nameHant: string }[]
  media: Record<number, Media>
  readMore: Record<number, StoryCard>
}

/** The newest stories with their whole text, of one section or of all. Five questions to the database. */
export async function listFeedStories(section: { id: number; slug: string } | null): Promise<FeedEntry[]> {
  dependsOn(section ? tag.section(section.slug) : tag.latest)
  return listEntries(section ? eq(publications.section, section.id) : undefined)
}

/** The newest stories of a topic with their whole text. Five questions to the database. */
export async function listFeedStoriesWithTopic(topic: { id: number; slug: string }): Promise<FeedEntry[]> {
  dependsOn(tag.topic(topic.slug))
  const filed = db()
    .select({ story: storyTopics.story })
    .from(storyTopics)
    .where(eq(storyTopics.topic, topic.id))
    .orderBy(desc(storyTopics.publishedAt), desc(storyTopics.story))
    .limit(FEED_LENGTH)
  return listEntries(inArray(publications.story, filed))
}

async function listEntries(where: SQL | undefined): Promise<FeedEntry[]> {
  const newest = db()
    .select({ story: publications.story })
    .from(publications)
    .where(where)
    .orderBy(desc(publications.publishedAt), desc(publications.story))
    .limit(FEED_LENGTH)
  const found = await db()
    .select({ ...cardColumns, body: publications.body, corrections: publications.corrections })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.section))
    .leftJoin(media, eq(media.id, publications.picture))
    .where(inArray(publications.story, newest))
    .orderBy(desc(publications.publishedAt), desc(publications.story))
  const ids = found.map((row) => row.id)
  // A correction changes a story without changing a list.
  dependsOn(...ids.map(tag.card), ...ids.map(tag.inFeed))
  const signed = await bylinesOf(ids)
  const filed = await topicsOf(ids)
  const shown = await listMedia(found.flatMap((row) => mediaNamed(row.body)))
  const linked = await listCards([...new Set(found.flatMap((row) => storiesNamed(row.body)))])
  const readMore = Object.fromEntries(linked.map((card) => [card.id, card]))
  return found.map((row) => ({
    ...toCard(row),
    bylines: signed.get(row.id) ?? [],
    topics: filed.get(row.id) ?? [],
    media: shown,
    readMore,
  }))
}

/** The stories of the last 48 hours, 1,000 at most, newest first. */
export async function listNewsEntries(now: Date): Promise<{ id: number; slug: string; headline: string; publishedAt: Date }[]> {
  dependsOn(tag.latest, tag.today)
  const { story, slug, headline, publishedAt } = publications
  return db()
    .select({ id: story, slug, headline, publishedAt })
    .from(publications)
    .where(gt(publishedAt, new Date(now.getTime() - 48 * 3_600_000)))
    .orderBy(desc(publishedAt), desc(story))
    .limit(1000)
}

/** The sitemap's parts that hold stories, each with the newest change in it. A part is a range of numbers, so its stories stay in it. */
export async function listSitemapParts(): Promise<{ part: number; changedAt: Date }[]> {
  dependsOn(tag.latest, tag.site)
  const inPart = sql`story > (part - 1) * ${sql.raw(`${STORIES_IN_A_PART}`)} and story <= part * ${sql.raw(`${STORIES_IN_A_PART}`)}`
  const found = await rows<{ part: number; at: number | string | Date | null }>(sql`
    with recursive parts (part, last) as (
      select 1, (select max(story) from publications)
      union all select part + 1, last from parts where part * ${sql.raw(`${STORIES_IN_A_PART}`)} < last
    )
    select part, (select max(updated_at) from publications where ${inPart}) as at from parts order by part`)
  return found.flatMap(({ part, at }) => (at === null ? [] : [{ part: Number(part), changedAt: dateOf(at) }]))
}

/** What one part of the sitemap tells of its stories. */
export async function listSitemapStories(part: number) {
  dependsOn(tag.sitemap(part), tag.site)
  const { story, slug, updatedAt } = publications
  return db()
    .select({ id: story, slug, updatedAt, picture: { hash: media.hash, width: media.width, height: media.height, widths: media.widths } })
    .from(publications)
    .leftJoin(media, eq(media.id, publications.picture))
    .where(and(gt(story, (part - 1) * STORIES_IN_A_PART), lte(story, part * STORIES_IN_A_PART)))
    .orderBy(story)
}

/**
 * Every list and standing page with its newest change. Topics and authors without a story are left out. One look at the head of
 * an index for each list, however large the archive.
 */
export async function listSitemapLists() {
  dependsOn(tag.latest, tag.specials, tag.site)
  const newest = (table: typeof publications | typeof storyTopics | typeof bylines, column: SQLWrapper, of: SQLWrapper) =>
    sql<Date | null>`(select max(${table.publishedAt}) from ${table} where ${column} = ${of})`.mapWith(dateOf)
  const inSection = newest(publications, publications.section, sections.id)
  const withTopic = newest(storyTopics, storyTopics.topic, topics.id)
  const signed = newest(bylines, bylines.author, authors.id)
  const { slug } = pages
  return {
    sections: await db()
      .select({ slug: sections.slug, changedAt: inSection })
      .from(sections)
      .where(and(isNull(sections.movedTo), eq(sections.hidden, false)))
      .orderBy(asc(sections.position)),
    topics: (
      await db()
        .select({ slug: topics.slug, changedAt: withTopic })
        .from(topics)
        .where(isNull(topics.mergedInto))
        .orderBy(asc(topics.id))
        .limit(MOST_OF_A_KIND)
    ).filter(isFilled),
    authors: (
      await db().select({ slug: authors.slug, changedAt: signed }).from(authors).orderBy(asc(authors.id)).limit(MOST_OF_A_KIND)
    ).filter(isFilled),
    specials: await db()
      .select({ slug: specials.slug, changedAt: specials.updatedAt })
      .from(specials)
      .where(eq(specials.hidden, false))
      .orderBy(asc(specials.id))
      .limit(MOST_OF_A_KIND),
    standing: await db()
      .select({ slug, changedAt: pages.updatedAt })
      .from(pages)
      .where(eq(pages.hidden, false))
      .orderBy(asc(pages.position), asc(pages.id)),
  }
}

/** A sitemap may hold 50,000 addresses, and each page has two. */
const MOST_OF_A_KIND = 7000
const isFilled = (list: { changedAt: Date | null }) => list.changedAt !== null

/** SQLite answers milliseconds, PostgreSQL a date or its text. */
const dateOf = (value: number | string | Date): Date => new Date(value)

async function topicsOf(stories: number[]): Promise<Map<number, FeedEntry['topics']>> {
  if (stories.length === 0) return new Map()
  const filed = await db()
    .select({ story: storyTopics.story, name: topics.name, nameHant: topics.nameHant })
    .from(storyTopics)
    .innerJoin(topics, eq(topics.id, storyTopics.topic))
    .where(inArray(storyTopics.story, stories))
    .orderBy(topics.pinyin)
  return new Map(
    [...Map.groupBy(filed, (row) => row.story)].map(([story, group]) => [story, group.map(({ name, nameHant }) => ({ name, nameHant }))]),
  )
}
