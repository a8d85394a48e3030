import type { SQL } from 'drizzle-orm'
import { rows } from '#db/client'
import { searchIndex } from '#db/search/engine'
import { type Asked, MOST_FOUND } from '#db/search/types'
import type { Phrase } from '#lib/chinese/search-query'

/** What a word weighs by where it stands, about as BM25 weighs it: one in the text that says it now and then comes between. */
const WEIGHT = { headline: 2.2, standfirst: 2.1, body: 1.3 }
/** Ninety days, in which a story loses half of what newness gives it. */
const HALF_LIFE = 90 * 1440

/** The place of an instant: minutes, for the nearer the places the smaller the index. */
export const placeAt = (at: Date): number => Math.floor(at.getTime() / 60_000)

/**
 * Places in the index of what answers: the newest first, or the best by their words and their age. One more than `most` at most.
 * Words that more stories hold are weighed by where they stand alone, in the newest and in the newest headlines that have
 * them: to weigh them by how often would mean reading through all. However it is narrowed, a search weighs its words alike.
 */
export async function findPlaces(asked: Asked, sort: 'newest' | undefined, now: Date, most = MOST_FOUND): Promise<number[]> {
  const newest = await placesOf(searchIndex.newest(asked, most + 1))
  if (sort === 'newest' || newest.length < 2) return newest
  const scores = (await isHeldByFew(asked, newest, most)) ? await byWords(asked, newest) : await byField(asked, newest, most)
  const worth = (place: number, score: number) => score * (0.3 + 0.7 / (1 + Math.max(0, placeAt(now) - place) / HALF_LIFE))
  return [...scores]
    .map(([place, score]) => ({ place, worth: worth(place, score) }))
    .sort((a, b) => b.worth - a.worth || b.place - a.place)
    .slice(0, most + 1)
    .map(({ place }) => place)
}

const everywhere = (phrases: Phrase[]): Asked => ({ phrases, facets: [], from: 0, until: Number.POSITIVE_INFINITY })

async function isHeldByFew({ phrases, facets, from, until }: Asked, found: number[], most: number): Promise<boolean> {
  const isNarrowed = facets.length > 0 || from > 0 || until < Number.POSITIVE_INFINITY
  if (found.length > most || !isNarrowed) return found.length <= most
  return (await placesOf(searchIndex.newest(everywhere(phrases), most + 1))).length <= most
}

/** All that hold the words are weighed, for what they are narrowed by would be weighed as well, and there is much of that. */
async function byWords({ phrases }: Asked, found: number[]): Promise<Map<number, number>> {
  const weighed = searchIndex.weighed(phrases)
  const all = weighed ? await rows<{ place: number; score: number }>(weighed) : []
  const scores = new Map(all.map(({ place, score }) => [Number(place), Number(score)]))
  return new Map(found.map((place) => [place, scores.get(place) ?? 0]))
}

async function byField(asked: Asked, newest: number[], most: number): Promise<Map<number, number>> {
  const scores = new Map(newest.map((place) => [place, WEIGHT.body]))
  // An old headline may still be what is looked for; an old standfirst is not worth reading through all for.
  const recent = { ...asked, from: newest.at(-1) ?? 0 }
  for (const place of await placesOf(searchIndex.newest(recent, most, 'standfirst'))) scores.set(place, WEIGHT.standfirst)
  for (const place of await placesOf(searchIndex.newest(asked, most, 'headline'))) scores.set(place, WEIGHT.headline)
  return scores
}

async function placesOf(statement: SQL | null): Promise<number[]> {
  return statement ? (await rows<{ place: number }>(statement)).map((row) => Number(row.place)) : []
}
