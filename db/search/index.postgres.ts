import { type SQL, sql } from 'drizzle-orm'
import { facetsOf } from '#db/search/facets'
import type { Asked, SearchIndex } from '#db/search/types'
import { toTsquery } from '#lib/chinese/search-query'
import { indexTokens } from '#lib/chinese/tokens'

const WEIGHT = { headline: 'A', standfirst: 'B', body: 'D' }

const lexemes = (text: string, field: keyof typeof WEIGHT) =>
  sql`setweight(to_tsvector('simple', ${indexTokens(text).join(' ')}), ${sql.raw(`'${WEIGHT[field]}'`)})`

/** Full text on PostgreSQL: the same bigrams as words of the `simple` configuration, the facets as they are. */
export const postgresIndex: SearchIndex = {
  version: 2,
  put: (place, words) => [
    sql`insert into story_search (place, words) values (${place}, ${lexemes(words.headline, 'headline')} || ${lexemes(words.standfirst, 'standfirst')}
        || ${lexemes(words.body, 'body')} || array_to_tsvector(string_to_array(${facetsOf(words).join(' ')}, ' ')))`,
  ],
  remove: (place) => [sql`delete from story_search where place = ${place}`],
  layTogether: async () => false,
  newest(asked, limit, field) {
    const words = toTsquery(asked.phrases)
    if (words === null) return null
    const query = field ? weightOnly(words, WEIGHT[field]) : words
    return sql`select place from story_search where ${within(query, asked)} order by place desc limit ${limit}`
  },
  weighed(phrases) {
    const words = toTsquery(phrases)
    if (words === null) return null
    return sql`select place, ts_rank('{0.01, 0.1, 0.2, 1.0}', words, to_tsquery('simple', ${words})) as score from story_search
        where words @@ to_tsquery('simple', ${words})`
  },
}

function within(query: string, { facets, from, until }: Asked): SQL {
  const any = facets.map((list) => sql` && ${list.map((it) => `'${it}'`).join(' | ')}::tsquery`)
  const bounds = [...(from > 0 ? [sql`place >= ${from}`] : []), ...(until < Number.POSITIVE_INFINITY ? [sql`place < ${until}`] : [])]
  return sql.join([sql`words @@ (to_tsquery('simple', ${query})${sql.join(any)})`, ...bounds], sql` and `)
}

/** The same query for words of one weight alone. Tokens hold no quotes, so each pair of quotes is one. */
const weightOnly = (query: string, weight: string) =>
  query.replace(/'([^']+)'(:\*)?/g, (_, token: string, prefix = '') => `'${token}':${prefix ? '*' : ''}${weight}`)
