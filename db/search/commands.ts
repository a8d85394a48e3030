import { execute } from '#db/client'
import { postgresIndex } from '#db/search/index.postgres'
import { sqliteIndex } from '#db/search/index.sqlite'
import type { IndexedWords, SearchIndex } from '#db/search/types'
import { env } from '#lib/env'

export const searchIndex: SearchIndex = env.dialect === 'postgres' ? postgresIndex : sqliteIndex

/** Makes a published story findable, in the caller's transaction. Drafts are never indexed. */
export async function indexStory(words: IndexedWords): Promise<void> {
  for (const statement of searchIndex.put(words)) await execute(statement)
}

/** Makes a story unfindable, in the caller's transaction. */
export async function forgetStory(story: number): Promise<void> {
  await execute(searchIndex.remove(story))
}
