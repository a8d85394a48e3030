import { fold } from '#lib/chinese/fold'
import { LONGEST_SUGGESTED, readSearch, searchQuery, searchWords } from '#lib/search-view'

/** The canonical query of a page, `?page=2` or empty; or that the address is no page; `moved` if a reader should be sent on. */
export type DeclaredQuery = { query: string; moved: boolean } | 'missing'

/**
 * Keeps of a query string what the page at `segments` declares and drops the rest (utm_…, cache busters), so that one
 * page is one edition.
 */
export function declaredQuery(segments: string[], query: string): DeclaredQuery {
  if (query === '') return NONE
  const given = new URLSearchParams(query)
  if (segments[0] === 'search' && segments.length === 1) return searchAsked(given)
  if (segments[0] === 'search' && segments[1] === 'suggest.json') return suggestionAsked(given)
  return hasPages(segments) ? pageQuery(given) : NONE
}

const NONE = { query: '', moved: false }

// Only the database knows which single segments are sections; a standing page with a number costs one 404.
const WITHOUT_PAGES = new Set(['special', 'specials', 'most-read', 'corrections', 'saved', 'offline', 'archive', 'audio', 'video'])

function hasPages(segments: string[]): boolean {
  const [first, second] = segments
  if (first === undefined) return false
  if (segments.length === 1) return !first.includes('.') && !WITHOUT_PAGES.has(first)
  return segments.length === 2 && (first === 'topic' || first === 'author') && !second?.includes('.')
}

function pageQuery(given: URLSearchParams): DeclaredQuery {
  const page = given.get('page')
  if (page === null) return NONE
  if (!isPageNumber(page)) return 'missing'
  return page === '1' ? { query: '', moved: true } : { query: `?page=${page}`, moved: false }
}

function searchAsked(given: URLSearchParams): DeclaredQuery {
  const view = readSearch((name) => given.get(name))
  const page = given.get('page')
  // A search with a nonsensical page number is its first page, and says so.
  return view.q ? { query: `?${searchQuery(view)}`, moved: page !== null && page !== String(view.page === 1 ? '' : view.page) } : NONE
}

function suggestionAsked(given: URLSearchParams): DeclaredQuery {
  const q = fold(searchWords(given.get('q') ?? '', LONGEST_SUGGESTED))
  return q ? { query: `?q=${encodeURIComponent(q)}`, moved: false } : NONE
}

const isPageNumber = (text: string) => /^[1-9]\d{0,5}$/.test(text)
