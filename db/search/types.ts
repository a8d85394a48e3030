import type { SQL } from 'drizzle-orm'
import type { StoryCard } from '#db/stories/types'
import type { Phrase } from '#lib/chinese/search-query'
import type { StoryKind } from '#lib/story/kinds'

/** What is found of a published story, and by what it can be narrowed. */
export type IndexedWords = {
  story: number
  publishedAt: Date
  headline: string
  standfirst: string
  body: string
  section: number
  kind: StoryKind
  authors: number[]
}

/** So many of what answers are told at all. */
export const MOST_FOUND = 1000
/** What the index is asked: all the phrases, one facet of each list, and places between two. */
export type Asked = { phrases: Phrase[]; facets: string[][]; from: number; until: number }

/** What the two databases do differently: keeping words, and finding their places again. */
export type SearchIndex = {
  /** Raised when the index takes other fields or facets from a story: the next start makes it anew. */
  version: number
  put: (place: number, words: IndexedWords) => SQL[]
  remove: (place: number) => SQL[]
  /** Lays so many pages of what was written in pieces together, in the caller's transaction; false when nothing is left to do. */
  layTogether: (pages: number, isFirst: boolean) => Promise<boolean>
  /** Places of what answers, the newest first, or of what answers in one field; null when there is nothing to look for. */
  newest: (asked: Asked, limit: number, field?: 'headline' | 'standfirst') => SQL | null
  /** Places of all that hold the phrases, each with how well; null when there is nothing to look for. */
  weighed: (phrases: Phrase[]) => SQL | null
}

/** A story that answers. `passage` is the stretch of its text that does, where headline and standfirst don't. */
export type FoundCard = StoryCard & { passage: string }

/** A name that may have been meant, by which to search again. */
export type NearName = { name: string }

export type SearchPage = {
  cards: FoundCard[]
  page: number
  more: boolean
  /** How many answer, up to `MOST_FOUND`. */
  total: number
  /** How many of them hold the query as it stands; the others come near it. */
  exact: number
  /** Who signed what was found, the most frequent first: to narrow it by. */
  authors: { slug: string; name: string; nameHant: string }[]
  /** The author it is narrowed by. */
  author: { slug: string; name: string; nameHant: string } | null
  /** Asked only where nothing was found. */
  near: NearName[]
}
