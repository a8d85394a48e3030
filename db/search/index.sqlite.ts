import { type SQL, sql } from 'drizzle-orm'
import { facetsOf } from '#db/search/facets'
import type { Asked, SearchIndex } from '#db/search/types'
import { toFts5 } from '#lib/chinese/search-query'
import { indexTokens } from '#lib/chinese/tokens'

const tokens = (text: string) => indexTokens(text).join(' ')

/** Full text on SQLite: a contentless FTS5 table over Han bigrams, its row number the place of a story. */
export const sqliteIndex: SearchIndex = {
  put: (place, words) =>
    sql`insert into story_search (rowid, headline, standfirst, body, facets) values
        (${place}, ${tokens(words.headline)}, ${tokens(words.standfirst)}, ${tokens(words.body)}, ${facetsOf(words).join(' ')})`,
  remove: (place) => sql`delete from story_search where rowid = ${place}`,
  empty: () => sql`delete from story_search`,
  newest(asked, limit, field) {
    const words = toFts5(asked.phrases)
    if (words === null) return null
    const match = field ? `${field} : (${words})` : words
    return sql`select rowid as place from story_search where ${within(match, asked)} order by rowid desc limit ${limit}`
  },
  weighed(asked) {
    const words = toFts5(asked.phrases)
    if (words === null) return null
    // Words in the headline, then in the standfirst, outweigh any number in the body; facets weigh nothing.
    return sql`select rowid as place, -bm25(story_search, 100, 20, 1, 0) as score from story_search where ${within(words, asked)}`
  },
}

function within(words: string, { facets, from, until }: Asked): SQL {
  const match = [`(${words})`, ...facets.map((any) => `(${any.map((it) => `"${it}"`).join(' OR ')})`)].join(' AND ')
  const bounds = [...(from > 0 ? [sql`rowid >= ${from}`] : []), ...(until < Number.POSITIVE_INFINITY ? [sql`rowid < ${until}`] : [])]
  return sql.join([sql`story_search match ${match}`, ...bounds], sql` and `)
}
