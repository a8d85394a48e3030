import { and, asc, desc, eq, gte, inArray, lt, min, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { livePosts } from '#db/live/schema'
import { listMedia } from '#db/media/queries'
import { media } from '#db/media/schema'
import { sections } from '#db/sections/schema'
import { specialStories, specials } from '#db/specials/schema'
import { cardColumns, selectCards, signaturesAndTopics, toCard, withBylines } from '#db/stories/cards'
import { stillStanding } from '#db/stories/revisions'
import { bylines, publications, revisions, storyTopics, withdrawals } from '#db/stories/schema'
import type { ListPage, LivePost, PublicRevision, Story, StoryCard, Withdrawal } from '#db/stories/types'
import { countCharacters } from '#lib/chinese/count'
import { dependsOn, tag } from '#lib/freshness'
import { mediaNamed, storiesNamed } from '#lib/story/references'
import { plainText } from '#lib/story/text'

export const LIST_LENGTH = 24
const newestFirst = [desc(publications.publishedAt), desc(publications.story)]

/** A published story with all that its page shows, or null. Four questions to the database, five for a live story. */
export async function getStory(id: number): Promise<Story | null> {
  dependsOn(tag.story(id))
  const [row] = await db()
    .select({
      ...cardColumns,
      revision: publications.revision,
      sectionId: publications.section,
      characters: publications.characters,
      keyPoints: publications.keyPoints,
      body: publications.body,
      corrections: publications.corrections,
      special: { slug: specials.slug, title: specials.title },
    })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.section))
    .leftJoin(media, eq(media.id, publications.picture))
    .leftJoin(specialStories, eq(specialStories.story, publications.story))
    .leftJoin(specials, and(eq(specials.id, specialStories.special), eq(specials.hidden, false)))
    .where(eq(publications.story, id))
    .orderBy(sql`${specials.id} is null`, asc(specials.id))
    .limit(1)
  if (!row) return null
  const story = toCard(row)
  dependsOn(tag.sectionRail(story.section.slug))
  const live = row.kind === 'live' ? await listLivePosts(id) : []
  const bodies = [story.body, ...live.map((post) => post.body)]
  const named = [...new Set(bodies.flatMap(storiesNamed))]
  dependsOn(...named.map(tag.card))
  const cards = await listBeside(id, row.sectionId, named)
  return {
    ...story,
    live,
    ...(await signaturesAndTopics(id)),
    media: await listMedia(bodies.flatMap(mediaNamed)),
    readMore: Object.fromEntries(cards.filter((card) => named.includes(card.id)).map((card) => [card.id, card])),
    related: cards.filter((card) => !named.includes(card.id)).slice(0, 3),
  }
}

/** Why a withdrawn story is gone, or null when it is not withdrawn. */
export async function getWithdrawal(id: number): Promise<Withdrawal | null> {
  dependsOn(tag.story(id))
  const { story, headline, reason, withdrawnAt } = withdrawals
  const [row] = await db().select({ story, headline, reason, withdrawnAt }).from(withdrawals).where(eq(withdrawals.story, id))
  return row ?? null
}

/** Every story, newest first: 滚动新闻. */
export async function listLatest(page = 1): Promise<ListPage> {
  dependsOn(tag.latest)
  return listPage(undefined, page)
}

/** The newest of a section, by its number. */
export async function listLatestInSection(section: { id: number; slug: string }, page = 1): Promise<ListPage> {
  dependsOn(tag.section(section.slug))
  return listPage(eq(publications.section, section.id), page)
}

/** Stories with a topic, newest first. */
export async function listWithTopic(topic: { id: number; slug: string }, page = 1): Promise<ListPage> {
  dependsOn(tag.topic(topic.slug))
  const filed = db()
    .select({ story: storyTopics.story })
    .from(storyTopics)
    .where(eq(storyTopics.topic, topic.id))
    .orderBy(desc(storyTopics.publishedAt), desc(storyTopics.story))
    .limit(LIST_LENGTH + 1)
    .offset((page - 1) * LIST_LENGTH)
  return cutPage(await selectCards(inArray(publications.story, filed), newestFirst, LIST_LENGTH + 1), page)
}

/** Stories somebody has signed, newest first. */
export async function listByAuthor(author: { id: number; slug: string }, page = 1): Promise<ListPage> {
  dependsOn(tag.author(author.slug))
  const signed = db()
    .select({ story: bylines.story })
    .from(bylines)
    .where(eq(bylines.author, author.id))
    .orderBy(desc(bylines.publishedAt), desc(bylines.story))
    .limit(LIST_LENGTH + 1)
    .offset((page - 1) * LIST_LENGTH)
  return cutPage(await selectCards(inArray(publications.story, signed), newestFirst, LIST_LENGTH + 1), page)
}

/** Stories first published between two instants: a day of the archive. 300 at most. */
export async function listBetween(from: Date, until: Date, day: string): Promise<StoryCard[]> {
  dependsOn(tag.day(day))
  return selectCards(and(gte(publications.publishedAt, from), lt(publications.publishedAt, until)), newestFirst, 300)
}

/** Published stories by number, in the order of the numbers, without bylines. */
export async function listCards(ids: number[]): Promise<StoryCard[]> {
  dependsOn(...ids.map(tag.card))
  if (ids.length === 0) return []
  const cards = await selectCards(inArray(publications.story, ids), newestFirst, ids.length)
  return cards.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** Published versions of a story, newest first, for the public history page. */
export async function listPublicRevisions(story: number): Promise<PublicRevision[]> {
  dependsOn(tag.story(story))
  const rows = await db().select().from(revisions).where(stillStanding(story)).orderBy(desc(revisions.number)).limit(100)
  // Counted anew: readers never knew of a version that was taken back.
  const all = rows.length < 100 ? rows.length : await db().$count(revisions, stillStanding(story))
  return rows.map(({ publishedAt, note, change, manuscript }, place) => ({
    number: all - place,
    publishedAt,
    note,
    change,
    headline: manuscript.headline,
    characters: countCharacters(plainText(manuscript.body)),
  }))
}

/** Posts of a live story, newest first, the pinned one wherever it falls. */
async function listLivePosts(story: number): Promise<LivePost[]> {
  const { id, headline, body, key, pinned, postedAt } = livePosts
  return db()
    .select({ id, headline, body, key, pinned, postedAt })
    .from(livePosts)
    .where(eq(livePosts.story, story))
    .orderBy(desc(postedAt), desc(id))
    .limit(200)
}

/**
 * The stories that a story names, and the newest that share its first topic, then its section: one question. What shares a
 * topic stands first.
 */
async function listBeside(story: number, section: number, named: number[]): Promise<StoryCard[]> {
  const first = db()
    .select({ topic: min(storyTopics.topic) })
    .from(storyTopics)
    .where(eq(storyTopics.story, story))
  const sharing = db()
    .select({ story: storyTopics.story })
    .from(storyTopics)
    .where(and(eq(storyTopics.topic, first), ne(storyTopics.story, story)))
    .orderBy(desc(storyTopics.publishedAt), desc(storyTopics.story))
    .limit(3)
  const near = db()
    .select({ story: publications.story })
    .from(publications)
    .where(and(eq(publications.section, section), ne(publications.story, story)))
    .orderBy(...newestFirst)
    .limit(6)
  const within = [inArray(publications.story, sharing), inArray(publications.story, near)]
  if (named.length > 0) within.push(inArray(publications.story, named))
  const sharesTopic = sql`case when ${inArray(publications.story, sharing)} then 0 else 1 end`
  return selectCards(or(...within), [sharesTopic, ...newestFirst], named.length + 9)
}

/** The numbers are found in an index alone, so that a page far back costs little more than the first. */
async function listPage(where: SQL | undefined, page: number): Promise<ListPage> {
  const listed = db()
    .select({ story: publications.story })
    .from(publications)
    .where(where)
    .orderBy(...newestFirst)
    .limit(LIST_LENGTH + 1)
    .offset((page - 1) * LIST_LENGTH)
  return cutPage(await selectCards(inArray(publications.story, listed), newestFirst, LIST_LENGTH + 1), page)
}

/** One more than a page is asked for, which tells whether there is another without counting. */
async function cutPage(cards: StoryCard[], page: number): Promise<ListPage> {
  return { cards: await withBylines(cards.slice(0, LIST_LENGTH)), page, more: cards.length > LIST_LENGTH }
}
