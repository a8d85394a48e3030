import { asc, count, desc, eq, inArray, min, or, sql } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { facet } from '#db/search/facets'
import { listNearNames } from '#db/search/near'
import { findPlaces, placeAt } from '#db/search/places'
import { searchPlaces } from '#db/search/schema'
import { type Asked, type FoundCard, MOST_FOUND, type SearchPage } from '#db/search/types'
import { sections } from '#db/sections/schema'
import { listCards } from '#db/stories/queries'
import { bylines, publications } from '#db/stories/schema'
import type { StoryCard } from '#db/stories/types'
import { parseQuery } from '#lib/chinese/search-query'
import { holdsAll, snippet } from '#lib/chinese/snippet'
import { dependsOn, tag } from '#lib/freshness'
import { periodBounds, type SearchView } from '#lib/search-view'
import { plainText } from '#lib/story/text'
import { beijing } from '#lib/time'

export const SEARCH_LENGTH = 20
/** With fewer exact answers than these the ones that come near are told as well. */
const FEW = 5
/** Characters of a passage. */
const PASSAGE = 90
/** Whose names are offered is read from so many of the first found. */
const SIGNED_AMONG = 200
const MOST_AUTHORS = 6

/**
 * Published stories that answer a search: the exact phrase first; where few hold it, then those that hold its pieces apart. The
 * best first, or the newest. At most eight questions to the database, whatever is asked.
 */
export async function searchStories(view: SearchView, now = new Date()): Promise<SearchPage> {
  dependsOn(tag.search, tag.site, ...(view.period ? [tag.today] : []))
  const { exact, relaxed } = parseQuery(view.q ?? '')
  const narrowed = exact.length > 0 ? await narrowing(view, now) : null
  if (!narrowed) return { ...NOTHING, near: await listNearNames(view.q ?? '') }
  const held = await findPlaces({ ...narrowed, phrases: exact }, view.sort, now)
  const places =
    held.length < FEW && relaxed ? [...new Set([...held, ...(await findPlaces({ ...narrowed, phrases: relaxed }, view.sort, now))])] : held
  const page = view.page ?? 1
  const shown = places.slice((page - 1) * SEARCH_LENGTH, Math.min(page * SEARCH_LENGTH, MOST_FOUND))
  return {
    cards: await withPassages(await listCards(await storiesAt(shown)), view.q ?? ''),
    page,
    more: Math.min(places.length, MOST_FOUND) > page * SEARCH_LENGTH,
    total: places.length,
    exact: held.length,
    authors: places.length > 1 && !narrowed.author ? await signedBy(places.slice(0, SIGNED_AMONG)) : [],
    author: narrowed.author,
    near: places.length > 0 ? [] : await listNearNames(view.q ?? ''),
  }
}

/** Numbers of published stories that hold the words, the best first: for the desk, which leads on to them. */
export async function findPublished(words: string, limit: number, now = new Date()): Promise<number[]> {
  const { exact } = parseQuery(words)
  const places = await findPlaces({ phrases: exact, facets: [], from: 0, until: Number.POSITIVE_INFINITY }, undefined, now)
  return storiesAt(places.slice(0, limit))
}

const NOTHING: SearchPage = { cards: [], page: 1, more: false, total: 0, exact: 0, authors: [], author: null, near: [] }

type Narrowing = Omit<Asked, 'phrases'> & { author: SearchPage['author'] }

/** What a search is narrowed by, in the words of the index; null when there is no such section or author. */
async function narrowing({ section, kind, period, author }: SearchView, now: Date): Promise<Narrowing | null> {
  const facets: string[][] = kind ? [[facet.kind(kind)]] : []
  if (section) {
    const [standing] = await db().select({ id: sections.id }).from(sections).where(eq(sections.slug, section))
    if (!standing) return null
    // The index still knows the stories of a section that was given up by its number.
    const all = await db()
      .select({ id: sections.id })
      .from(sections)
      .where(or(eq(sections.id, standing.id), eq(sections.movedTo, standing.id)))
    facets.push(all.map((it) => facet.section(it.id)))
  }
  const [signed] = author ? await db().select(named).from(authors).where(eq(authors.slug, author)) : []
  if (author && !signed) return null
  if (signed) facets.push([facet.author(signed.id)])
  const bounds = period ? periodBounds(period, now) : undefined
  return {
    facets,
    from: bounds ? placeAt(bounds.from) : 0,
    until: bounds?.until ? placeAt(bounds.until) : Number.POSITIVE_INFINITY,
    author: signed ? { slug: signed.slug, name: signed.name, nameHant: signed.nameHant } : null,
  }
}

const named = { id: authors.id, slug: authors.slug, name: authors.name, nameHant: authors.nameHant }

// Numbers of ours stand in the statement itself: two hundred parameters take longer to bind than the answer takes the database.
const standingAt = (places: number[]) => sql`${searchPlaces.place} in (${sql.raw(places.map(Number).join(', '))})`

async function storiesAt(places: number[]): Promise<number[]> {
  if (places.length === 0) return []
  const found = await db().select().from(searchPlaces).where(standingAt(places))
  const byPlace = new Map(found.map((it) => [it.place, it.story]))
  return places.flatMap((place) => byPlace.get(place) ?? [])
}

/** Where headline and standfirst don't hold all that was asked, the stretch of the text that holds most of it. */
async function withPassages(cards: StoryCard[], query: string): Promise<FoundCard[]> {
  const wanting = cards.filter((card) => !holdsAll(`${card.headline}\n${card.standfirst}`, query)).map((card) => card.id)
  const bodies =
    wanting.length > 0
      ? await db()
          .select({ story: publications.story, body: publications.body })
          .from(publications)
          .where(inArray(publications.story, wanting))
      : []
  const passages = new Map(bodies.map(({ story, body }) => [story, passageOf(plainText(body), query)]))
  return cards.map((card) => ({ ...card, passage: passages.get(card.id) ?? '' }))
}

function passageOf(text: string, query: string): string {
  const pieces = snippet(text, query, PASSAGE)
  return pieces.some((it) => it.hit) ? pieces.map((it) => it.text).join('') : ''
}

async function signedBy(places: number[]): Promise<SearchPage['authors']> {
  const found = await db()
    .select({ ...named, n: count() })
    .from(searchPlaces)
    .innerJoin(bylines, eq(bylines.story, searchPlaces.story))
    .innerJoin(authors, eq(authors.id, bylines.author))
    .where(standingAt(places))
    .groupBy(authors.id, authors.slug, authors.name, authors.nameHant)
    .orderBy(desc(count()), asc(authors.id))
    .limit(MOST_AUTHORS)
  return found.map(({ slug, name, nameHant }) => ({ slug, name, nameHant }))
}

/** The years in which stories were published, the latest first: to narrow a search by. */
export async function listYears(now = new Date()): Promise<number[]> {
  dependsOn(tag.site)
  const [oldest] = await db()
    .select({ at: min(publications.publishedAt) })
    .from(publications)
  const last = beijing(now).year
  const first = oldest?.at ? beijing(oldest.at).year : last
  return Array.from({ length: last - first + 1 }, (_, back) => last - back)
}
