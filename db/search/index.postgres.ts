import { type SQL, sql } from 'drizzle-orm'
import { facetsOf } from '#db/search/facets'
import { type Asked, CANDIDATES, type SearchIndex } from '#db/search/types'
import { toTsquery } from '#lib/chinese/search-query'
import { indexTokens } from '#lib/chinese/tokens'

const weighed = (text: string, weight: 'A' | 'B' | 'D') =>
  sql`setweight(to_tsvector('simple', ${indexTokens(text).join(' ')}), ${sql.raw(`'${weight}'`)})`

/** Full text on PostgreSQL: the same bigrams as words of the `simple` configuration, the facets as they are. */
export const postgresIndex: SearchIndex = {
  put: (place, words) =>
    sql`insert into story_search (place, words) values (${place}, ${weighed(words.headline, 'A')} || ${weighed(words.standfirst, 'B')}
        || ${weighed(words.body, 'D')} || array_to_tsvector(string_to_array(${facetsOf(words).join(' ')}, ' ')))`,
  remove: (place) => sql`delete from story_search where place = ${place}`,
  empty: () => sql`delete from story_search`,
  best(asked, now, limit) {
    const words = toTsquery(asked.phrases)
    if (!words) return null
    const scored = (query: string) =>
      sql`(select place, ts_rank('{0.01, 0.1, 0.2, 1.0}', words, to_tsquery('simple', ${query})) as score from story_search
          where ${within(query, asked)} order by place desc limit ${CANDIDATES})`
    return sql`select place from (${scored(words)} union all ${scored(inHeadline(words))}) found
          group by place order by max(score) * (0.3 + 0.7 / (1 + (${now.getTime() / 1000}::float8 - place) / 7776000.0)) desc, place desc
          limit ${limit}`
  },
  newest(asked, limit) {
    const words = toTsquery(asked.phrases)
    return words === null ? null : sql`select place from story_search where ${within(words, asked)} order by place desc limit ${limit}`
  },
}

function within(query: string, { facets, from, until }: Asked): SQL {
  const any = facets.map((list) => sql` && ${list.map((it) => `'${it}'`).join(' | ')}::tsquery`)
  const bounds = [...(from > 0 ? [sql`place >= ${from}`] : []), ...(until < Number.POSITIVE_INFINITY ? [sql`place < ${until}`] : [])]
  return sql.join([sql`words @@ (to_tsquery('simple', ${query})${sql.join(any)})`, ...bounds], sql` and `)
}

/** The same query for words of weight A alone. Tokens hold no quotes, so each pair of quotes is one. */
const inHeadline = (query: string) =>
  query.replace(/'([^']+)'(:\*)?/g, (_, token: string, prefix = '') => `'${token}':${prefix ? '*' : ''}A`)
