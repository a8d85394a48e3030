import { sql } from 'drizzle-orm'
import { CANDIDATES, type SearchIndex } from '#db/search/types'
import { type Phrase, toFts5 } from '#lib/chinese/search-query'
import { indexTokens } from '#lib/chinese/tokens'

const tokens = (text: string) => indexTokens(text).join(' ')

/** Full text on SQLite: a contentless FTS5 table over Han bigrams, its row number the story's. */
export const sqliteIndex: SearchIndex = {
  put: ({ story, headline, standfirst, body }) => [
    sql`delete from story_search where rowid = ${story}`,
    sql`insert into story_search (rowid, headline, standfirst, body) values (${story}, ${tokens(headline)}, ${tokens(standfirst)}, ${tokens(body)})`,
  ],
  remove: (story) => sql`delete from story_search where rowid = ${story}`,
  empty: () => sql`delete from story_search`,
  find(phrases: Phrase[], now, limit, offset) {
    const match = toFts5(phrases)
    if (!match) return null
    // A word in the headline outweighs any number in the body; a story loses half its weight in about three months.
    const scored = (where: string) =>
      sql`select * from (select rowid as story, bm25(story_search, 100, 20, 1) as score from story_search
          where story_search match ${where} order by rowid desc limit ${CANDIDATES})`
    return sql`select f.story as story
          from (select story, min(score) as score from (${scored(match)} union all ${scored(`headline : (${match})`)}) group by story) f
          join publications p on p.story = f.story
          order by f.score * (0.3 + 0.7 / (1 + (${now.getTime()} - p.published_at) / 7776000000.0)), f.story desc
          limit ${limit} offset ${offset}`
  },
}
