import { sql } from 'drizzle-orm'
import { CANDIDATES, type SearchIndex } from '#db/search/types'
import { type Phrase, toTsquery } from '#lib/chinese/search-query'
import { indexTokens } from '#lib/chinese/tokens'

const weighed = (text: string, weight: 'A' | 'B' | 'D') =>
  sql`setweight(to_tsvector('simple', ${indexTokens(text).join(' ')}), ${sql.raw(`'${weight}'`)})`

/** Full text on PostgreSQL: the same bigrams as words of the `simple` configuration. */
export const postgresIndex: SearchIndex = {
  put: ({ story, headline, standfirst, body }) => [
    sql`insert into story_search (story, words)
        values (${story}, ${weighed(headline, 'A')} || ${weighed(standfirst, 'B')} || ${weighed(body, 'D')})
        on conflict (story) do update set words = excluded.words`,
  ],
  remove: (story) => sql`delete from story_search where story = ${story}`,
  empty: () => sql`delete from story_search`,
  find(phrases: Phrase[], now, limit, offset) {
    const query = toTsquery(phrases)
    if (!query) return null
    const scored = (asked: string) =>
      sql`(select f.story, ts_rank('{0.01, 0.1, 0.2, 1.0}', f.words, to_tsquery('simple', ${asked})) as score from story_search f
          where f.words @@ to_tsquery('simple', ${asked}) order by f.story desc limit ${CANDIDATES})`
    return sql`select f.story as story
          from (select story, max(score) as score from (${scored(query)} union all ${scored(inHeadline(query))}) found group by story) f
          join publications p on p.story = f.story
          order by f.score * (0.3 + 0.7 / (1 + extract(epoch from (${now.toISOString()}::timestamptz - p.published_at)) / 7776000.0)) desc, p.story desc
          limit ${limit} offset ${offset}`
  },
}

/** The same query for words of weight A alone. Tokens hold no quotes, so each pair of quotes is one. */
const inHeadline = (query: string) =>
  query.replace(/'([^']+)'(:\*)?/g, (_, token: string, prefix = '') => `'${token}':${prefix ? '*' : ''}A`)
