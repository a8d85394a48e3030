import { rows } from '#db/client'
import { searchIndex } from '#db/search/commands'
import type { SearchPage } from '#db/search/types'
import { listCards } from '#db/stories/queries'
import { parseQuery } from '#lib/chinese/search-query'
import { dependsOn, tag } from '#lib/freshness'

export const SEARCH_LENGTH = 20

/** Published stories with the words of a query: the exact phrase first, its pieces when that finds little. */
export async function searchStories(query: string, page = 1): Promise<SearchPage> {
  dependsOn(tag.search)
  const { exact, relaxed } = parseQuery(query)
  const found = await find(exact, page)
  if (found.length > 0 || page > 1 || !relaxed) return toPage(found, page, false)
  return toPage(await find(relaxed, page), page, true)
}

async function find(phrases: Parameters<typeof searchIndex.find>[0], page: number): Promise<number[]> {
  const statement = searchIndex.find(phrases, new Date(), SEARCH_LENGTH + 1, (page - 1) * SEARCH_LENGTH)
  return statement ? (await rows<{ story: number }>(statement)).map((row) => Number(row.story)) : []
}

async function toPage(ids: number[], page: number, relaxed: boolean): Promise<SearchPage> {
  return { cards: await listCards(ids.slice(0, SEARCH_LENGTH)), page, more: ids.length > SEARCH_LENGTH, relaxed: relaxed && ids.length > 0 }
}
