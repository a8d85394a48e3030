import { asc, eq, inArray, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { media, pictureColumns } from '#db/media/schema'
import type { Picture } from '#db/media/types'
import { sections } from '#db/sections/schema'
import { bylines, publications, storyTopics } from '#db/stories/schema'
import type { Byline, Named, StoryCard } from '#db/stories/types'
import { topics } from '#db/topics/schema'
import type { Crops } from '#lib/media/crops'

/** Columns of a card; the body stays in the drawer. */
export const cardColumns = {
  id: publications.story,
  slug: publications.slug,
  kind: publications.kind,
  headline: publications.headline,
  kicker: publications.kicker,
  standfirst: publications.standfirst,
  dateline: publications.dateline,
  minutes: publications.minutes,
  seconds: publications.seconds,
  ended: publications.ended,
  publishedAt: publications.publishedAt,
  updatedAt: publications.updatedAt,
  section: { slug: sections.slug, name: sections.name, nameHant: sections.nameHant },
  pictureAlt: publications.pictureAlt,
  pictureCaption: publications.pictureCaption,
  pictureCredit: publications.pictureCredit,
  media: pictureColumns,
}

type MediaPart = {
  id: number
  hash: string
  width: number | null
  height: number | null
  widths: number[]
  colour: string | null
  focusX: number
  focusY: number
  crops: Crops
}
type CardRow = Omit<StoryCard, 'picture' | 'bylines'> & {
  pictureAlt: string
  pictureCaption: string
  pictureCredit: string
  media: MediaPart | null
}

/** A picture of the desk with the words that one story gives it. */
export function pictureOf(part: MediaPart | null, words: { alt: string; caption?: string; credit?: string }): Picture | null {
  if (!part) return null
  const { width, height, ...rest } = part
  return { ...rest, width: width ?? 0, height: height ?? 0, alt: words.alt, caption: words.caption ?? '', credit: words.credit ?? '' }
}

/** A row of `cardColumns` as a card, without its byline. */
export function toCard<Row extends CardRow>(row: Row) {
  const { media: part, pictureAlt, pictureCaption, pictureCredit, ...card } = row
  return { ...card, bylines: [] as Byline[], picture: pictureOf(part, { alt: pictureAlt, caption: pictureCaption, credit: pictureCredit }) }
}

/** Published stories as cards, in the order and number asked for. One question to the database. */
export async function selectCards(where: SQL | undefined, order: SQL[], limit: number, offset = 0): Promise<StoryCard[]> {
  const rows = await db()
    .select(cardColumns)
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.section))
    .leftJoin(media, eq(media.id, publications.picture))
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .offset(offset)
  return rows.map(toCard)
}

/** Gives cards their bylines. One question to the database for all of them. */
export async function withBylines<Card extends StoryCard>(cards: Card[]): Promise<Card[]> {
  if (cards.length === 0) return cards
  const byStory = await bylinesOf(cards.map((card) => card.id))
  return cards.map((card) => ({ ...card, bylines: byStory.get(card.id) ?? [] }))
}

const portrait = alias(media, 'portrait')

/** What a byline shows, from `bylines` joined with `authors` and their portrait. */
export const bylineColumns = {
  role: bylines.role,
  slug: authors.slug,
  name: authors.name,
  nameHant: authors.nameHant,
  title: authors.role,
  portrait: {
    id: portrait.id,
    hash: portrait.hash,
    width: portrait.width,
    height: portrait.height,
    widths: portrait.widths,
    colour: portrait.colour,
    focusX: portrait.focusX,
    focusY: portrait.focusY,
    crops: portrait.crops,
  },
}

/** Bylines of published stories by story, each in its order. */
export async function bylinesOf(stories: number[]): Promise<Map<number, Byline[]>> {
  const rows = await db()
    .select({ story: bylines.story, ...bylineColumns })
    .from(bylines)
    .innerJoin(authors, eq(authors.id, bylines.author))
    .leftJoin(portrait, eq(portrait.id, authors.portrait))
    .where(inArray(bylines.story, stories))
    .orderBy(asc(bylines.position))
  const byStory = new Map<number, Byline[]>()
  for (const { story, portrait: part, ...byline } of rows) {
    const list = byStory.get(story) ?? []
    list.push({ ...byline, portrait: pictureOf(part, { alt: byline.name }) })
    byStory.set(story, list)
  }
  return byStory
}

/**
 * Who signed a published story, in their order, and the topics it is filed under. One question: the rows are each byline with
 * each topic, a handful of short ones.
 */
export async function signaturesAndTopics(story: number): Promise<{ bylines: Byline[]; topics: Named[] }> {
  const rows = await db()
    .select({ position: bylines.position, ...bylineColumns, topic: { slug: topics.slug, name: topics.name, nameHant: topics.nameHant } })
    .from(publications)
    .leftJoin(bylines, eq(bylines.story, publications.story))
    .leftJoin(authors, eq(authors.id, bylines.author))
    .leftJoin(portrait, eq(portrait.id, authors.portrait))
    .leftJoin(storyTopics, eq(storyTopics.story, publications.story))
    .leftJoin(topics, eq(topics.id, storyTopics.topic))
    .where(eq(publications.story, story))
    .orderBy(asc(bylines.position), asc(topics.pinyin))
  const signed = new Map<number, Byline>()
  const filed = new Map<string, Named>()
  for (const { position, role, slug, name, nameHant, title, portrait: part, topic } of rows) {
    if (topic) filed.set(topic.slug, topic)
    if (position === null || !role || slug === null || name === null || nameHant === null || title === null) continue
    signed.set(position, { role, slug, name, nameHant, title, portrait: pictureOf(part, { alt: name }) })
  }
  return { bylines: [...signed.values()], topics: [...filed.values()] }
}
