import { type SQL, sql } from 'drizzle-orm'
import { facetsOf } from '#db/search/facets'
import { type Asked, CANDIDATES, type SearchIndex } from '#db/search/types'
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
  best(asked, now, limit) {
    const words = toFts5(asked.phrases)
    if (!words) return null
    // A word in the headline outweighs any number in the body; a story loses half its weight in about three months.
    const scored = (match: string) =>
      sql`select * from (select rowid as place, bm25(story_search, 100, 20, 1, 0) as score from story_search
          where ${within(narrowed(match, asked), asked)} order by rowid desc limit ${CANDIDATES})`
    return sql`select place from (${scored(words)} union all ${scored(`headline : (${words})`)})
          group by place order by min(score) * (0.3 + 0.7 / (1 + (${now.getTime() / 1000} - place) / 7776000.0)), place desc
          limit ${limit}`
  },
  newest(asked, limit) {
    const words = toFts5(asked.phrases)
    return words === null
      ? null
      : sql`select rowid as place from story_search where ${within(narrowed(words, asked), asked)} order by rowid desc limit ${limit}`
  },
}

const narrowed = (match: string, { facets }: Asked) =>
  [`(${match})`, ...facets.map((any) => `(${any.map((it) => `"${it}"`).join(' OR ')})`)].join(' AND ')

function within(match: string, { from, until }: Asked): SQL {
  const bounds = [...(from > 0 ? [sql`rowid >= ${from}`] : []), ...(until < Number.POSITIVE_INFINITY ? [sql`rowid < ${until}`] : [])]
  return sql.join([sql`story_search match ${match}`, ...bounds], sql` and `)
}
