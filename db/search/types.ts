import type { SQL } from 'drizzle-orm'
import type { Phrase } from '#lib/chinese/search-query'

export type IndexedWords = { story: number; headline: string; standfirst: string; body: string }

/** What the two databases do differently: keeping words, and finding them again. */
export type SearchIndex = {
  put: (words: IndexedWords) => SQL[]
  remove: (story: number) => SQL
  empty: () => SQL
  /** Numbers of published stories with all the phrases, best first; null when there is nothing to look for. */
  find: (phrases: Phrase[], now: Date, limit: number, offset: number) => SQL | null
}
