import { LRUCache } from 'lru-cache'

/** A word with its hand-kept traditional form; equal sides protect it from conversion. */
export type Term = { hans: string; hant: string }

/** The paper's terms, and for the stories that have their own the whole list that holds for them, their own last. */
export type Glossary = { terms: readonly Term[]; ofStory: ReadonlyMap<number, readonly Term[]> }

export const NO_GLOSSARY: Glossary = { terms: [], ofStory: new Map() }

/**
 * Terms made ready for looking up. `id` differs between tables of different content; `beginnings` is a class
 * of the characters that terms begin with, as the inside of a regular expression over UTF-16 units.
 */
export type TermTable = {
  id: number
  beginnings: string
  find: (text: string, at: number) => Term | undefined
}

/**
 * The table of a list of terms, made once for a list and for lists of the same content.
 * `find` answers the longest term that begins at a place of the text. Of two terms with the same `hans`
 * the later one counts, so that a story's own terms go behind the global ones.
 */
export function termTable(terms: readonly Term[]): TermTable {
  if (terms.length === 0) return EMPTY
  const known = byList.get(terms)
  if (known) return known
  const content = JSON.stringify(terms.map(({ hans, hant }) => [hans, hant]))
  const table = byContent.get(content) ?? makeTable(terms)
  byContent.set(content, table)
  byList.set(terms, table)
  return table
}

const EMPTY: TermTable = { id: 0, beginnings: '', find: () => undefined }
const byList = new WeakMap<readonly Term[], TermTable>()
const byContent = new LRUCache<string, TermTable>({ max: 100 })
let lastId = 0

function makeTable(terms: readonly Term[]): TermTable {
  const unique = new Map(terms.filter(({ hans }) => hans !== '').map((term) => [term.hans, term]))
  const longestFirst = [...unique.values()].sort((a, b) => b.hans.length - a.hans.length)
  const byFirstUnit = Map.groupBy(longestFirst, ({ hans }) => hans.charCodeAt(0))
  lastId += 1
  return {
    id: lastId,
    beginnings: [...byFirstUnit.keys()].map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''),
    find: (text, at) => byFirstUnit.get(text.charCodeAt(at))?.find(({ hans }) => text.startsWith(hans, at)),
  }
}
