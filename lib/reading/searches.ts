import { LONGEST_SEARCH } from '#lib/search-view'

/** How many of a reader's last searches the device keeps; the oldest go. */
const MOST = 10

/** The list with a search at its head, once. */
export const withSearch = (list: string[], search: string): string[] => [search, ...withoutSearch(list, search)].slice(0, MOST)

export const withoutSearch = (list: string[], search: string): string[] => list.filter((it) => it !== search)

/** The list as the device gave it back. What is no search is left out, for other programs may have written there. */
export function readSearches(text: string | null): string[] {
  try {
    const list: unknown = JSON.parse(text ?? '')
    if (!Array.isArray(list)) return []
    return list.filter((it) => typeof it === 'string' && it.trim() !== '' && [...it].length <= LONGEST_SEARCH).slice(0, MOST)
  } catch {
    return []
  }
}
