import { partPieces, queryParts } from '#lib/chinese/query-pieces'
import { lastCharacter, pushPairs, runs } from '#lib/chinese/tokens'

/** Tokens that must follow one another; with `prefix`, the last one may be the beginning of a token. */
export type Phrase = { tokens: string[]; prefix: boolean }

/**
 * A search, neutral between databases. All phrases of a list must be found. `exact` is empty when the query
 * holds nothing searchable. `relaxed` finds everything that `exact` finds and more; null when it is the same.
 */
export type SearchQuery = { exact: Phrase[]; relaxed: Phrase[] | null }

/**
 * What a reader's query asks the index of `indexTokens`. Ask `exact` first; if it finds little, ask
 * `relaxed` and say so. Whatever a search engine takes for an operator (`"`, `*`, AND, NEAR) is text here.
 * Reads the first 100 characters; leaves out a lone 的, 在, 和 …
 */
export function parseQuery(query: string): SearchQuery {
  const parts = queryParts(query)
  const exact = parts.map(phrase)
  const relaxed = parts.flatMap(partPieces).map(phrase)
  const isSame = relaxed.length === 0 || JSON.stringify(relaxed) === JSON.stringify(exact)
  return { exact, relaxed: isSame ? null : relaxed }
}

/**
 * The phrases as an FTS5 MATCH expression, `"国务 务院" AND "f 16"*`; null when there is nothing to search.
 * Tokens hold letters, digits and marks only, so nothing needs escaping. Source: https://sqlite.org/fts5.html#full_text_query_syntax
 */
export function toFts5(phrases: readonly Phrase[]): string | null {
  const terms = phrases.map(({ tokens, prefix }) => `"${tokens.join(' ')}"${prefix ? '*' : ''}`)
  return terms.join(' AND ') || null
}

/**
 * The phrases for PostgreSQL's `to_tsquery('simple', …)`, `('国务' <-> '务院') & ('f' <-> '16':*)`; null when
 * there is nothing to search. Source: https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY
 */
export function toTsquery(phrases: readonly Phrase[]): string | null {
  const terms = phrases.map(({ tokens, prefix }) => {
    const words = tokens.map((token) => `'${token}'`).join(' <-> ')
    return `(${words}${prefix ? ':*' : ''})`
  })
  return terms.join(' & ') || null
}

// Inside a phrase a Han run gives its pairs and its last character, as in the index; the last run leaves
// the last character out, because in the story the run may go on.
function phrase(piece: string): Phrase {
  const tokens: string[] = []
  let prefix = false
  const found = runs(piece)
  found.forEach((run, index) => {
    const isLast = index === found.length - 1
    const before = tokens.length
    if (run.han) pushPairs(tokens, run.text)
    else tokens.push(run.text)
    const isSingle = tokens.length === before
    if (run.han && (!isLast || isSingle)) tokens.push(lastCharacter(run.text))
    if (isLast) prefix = run.han ? isSingle : found.length > 1 || !/^\d+$/.test(run.text)
  })
  return { tokens, prefix }
}
