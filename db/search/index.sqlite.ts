import { type SQL, sql } from 'drizzle-orm'
import { execute, rows } from '#db/client'
import { facetsOf } from '#db/search/facets'
import type { Asked, SearchIndex } from '#db/search/types'
import { toFts5 } from '#lib/chinese/search-query'
import { indexTokens } from '#lib/chinese/tokens'

const tokens = (text: string) => indexTokens(text).join(' ')

const WHOLE = 'story_search'
// FTS5 keeps a word's places in all columns in one list: who asks for it in a headline reads past every text that has it. So
// headlines and standfirsts are indexed once more, by themselves.
const HEADS = 'story_search_heads'

/** Full text on SQLite: contentless FTS5 tables over Han bigrams, their row number the place of a story. */
export const sqliteIndex: SearchIndex = {
  version: 3,
  put(place, words) {
    const [headline, standfirst, facets] = [tokens(words.headline), tokens(words.standfirst), facetsOf(words).join(' ')]
    return [
      sql`insert into story_search (rowid, headline, standfirst, body, facets) values
          (${place}, ${headline}, ${standfirst}, ${tokens(words.body)}, ${facets})`,
      sql`insert into story_search_heads (rowid, headline, standfirst, facets) values (${place}, ${headline}, ${standfirst}, ${facets})`,
    ]
  },
  remove: (place) => [WHOLE, HEADS].map((table) => sql`delete from ${sql.identifier(table)} where rowid = ${place}`),
  async layTogether(pages, isFirst) {
    const more = [await merge(WHOLE, isFirst ? -pages : pages), await merge(HEADS, isFirst ? -pages : pages)]
    return more.includes(true)
  },
  newest(asked, limit, field) {
    const words = toFts5(asked.phrases)
    if (words === null) return null
    const [table, match] = field ? [HEADS, `${field} : (${words})`] : [WHOLE, words]
    return sql`select rowid as place from ${sql.identifier(table)} where ${within(table, match, asked)} order by rowid desc limit ${limit}`
  },
  weighed(phrases) {
    const words = toFts5(phrases)
    if (words === null) return null
    // Words in the headline, then in the standfirst, outweigh any number in the body; facets weigh nothing.
    return sql`select rowid as place, -bm25(story_search, 100, 20, 1, 0) as score from story_search where story_search match ${words}`
  },
}

/**
 * Lays so many pages together; false when there was nothing to do. A negative number takes all pieces there are, the positive
 * ones after it go on with them. Source: https://sqlite.org/fts5.html#the_merge_command
 */
async function merge(table: string, pages: number): Promise<boolean> {
  const changes = async () => Number((await rows<{ n: number }>(sql`select total_changes() as n`))[0]?.n)
  const before = await changes()
  await execute(sql`insert into ${sql.identifier(table)} (${sql.identifier(table)}, rank) values ('merge', ${pages})`)
  return (await changes()) - before > 1
}

function within(table: string, words: string, { facets, from, until }: Asked): SQL {
  const match = [`(${words})`, ...facets.map((any) => `(${any.map((it) => `"${it}"`).join(' OR ')})`)].join(' AND ')
  const bounds = [...(from > 0 ? [sql`rowid >= ${from}`] : []), ...(until < Number.POSITIVE_INFINITY ? [sql`rowid < ${until}`] : [])]
  return sql.join([sql`${sql.identifier(table)} match ${match}`, ...bounds], sql` and `)
}
