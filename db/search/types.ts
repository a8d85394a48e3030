import type { SQL } from 'drizzle-orm'
import type { StoryCard } from '#db/stories/types'
import type { Phrase } from '#lib/chinese/search-query'

/** A word that stands in every second story is looked for in so many of the newest, and in so many headlines: ranking all would take long. */
export const CANDIDATES = 2000

export type IndexedWords = { story: number; headline: string; standfirst: string; body: string }

/** What the two databases do differently: keeping words, and finding them again. */
export type SearchIndex = {
  put: (words: IndexedWords) => SQL[]
  remove: (story: number) => SQL
  empty: () => SQL
  /** Numbers of published stories with all the phrases, best first; null when there is nothing to look for. */
  find: (phrases: Phrase[], now: Date, limit: number, offset: number) => SQL | null
}

/** `relaxed` says that nothing matched exactly and that these stories come near. */
export type SearchPage = { cards: StoryCard[]; page: number; more: boolean; relaxed: boolean }
