import type { SQL } from 'drizzle-orm'
import { rows } from '#db/client'
import { searchIndex } from '#db/search/engine'
import { type Asked, MOST_FOUND } from '#db/search/types'

/** What a word weighs by where it stands, about as BM25 weighs it: one in the text that says it now and then comes between. */
const WEIGHT = { headline: 2.2, standfirst: 2.1, body: 1.3 }
/** Ninety days, in which a story loses half of what newness gives it. */
const HALF_LIFE = 90 * 1440

/** The place of an instant: minutes, for the nearer the places the smaller the index. */
export const placeAt = (at: Date): number => Math.floor(at.getTime() / 60_000)

/**
 * Places in the index of what answers: the newest first, or the best by their words and their age. One more than `MOST_FOUND` at
 * most. Words that more stories hold are weighed by where they stand alone, in the newest and in the newest headlines that have
 * them: to weigh them by how often would mean reading through all.
 */
export async function findPlaces(asked: Asked, sort: 'newest' | undefined, now: Date): Promise<number[]> {
  const newest = await placesOf(searchIndex.newest(asked, MOST_FOUND + 1))
  if (sort === 'newest' || newest.length < 2) return newest
  const scores = newest.length > MOST_FOUND ? await byField(asked, newest) : await byWords(asked)
  const worth = (place: number, score: number) => score * (0.3 + 0.7 / (1 + Math.max(0, placeAt(now) - place) / HALF_LIFE))
  return [...scores]
    .map(([place, score]) => ({ place, worth: worth(place, score) }))
    .sort((a, b) => b.worth - a.worth || b.place - a.place)
    .slice(0, MOST_FOUND + 1)
    .map(({ place }) => place)
}

async function byWords(asked: Asked): Promise<Map<number, number>> {
  const weighed = searchIndex.weighed(asked)
  const found = weighed ? await rows<{ place: number; score: number }>(weighed) : []
  return new Map(found.map(({ place, score }) => [Number(place), Number(score)]))
}

async function byField(asked: Asked, newest: number[]): Promise<Map<number, number>> {
  const scores = new Map(newest.map((place) => [place, WEIGHT.body]))
  // An old headline may still be what is looked for; an old standfirst is not worth reading through all for.
  const recent = { ...asked, from: newest.at(-1) ?? 0 }
  for (const place of await placesOf(searchIndex.newest(recent, MOST_FOUND, 'standfirst'))) scores.set(place, WEIGHT.standfirst)
  for (const place of await placesOf(searchIndex.newest(asked, MOST_FOUND, 'headline'))) scores.set(place, WEIGHT.headline)
  return scores
}

async function placesOf(statement: SQL | null): Promise<number[]> {
  return statement ? (await rows<{ place: number }>(statement)).map((row) => Number(row.place)) : []
}
