import { type SQL, sql } from 'drizzle-orm'
import { db, execute, rows } from '#db/client'
import { stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { type Phrase, toFts5, toTsquery } from '#lib/chinese/search-query'
import { indexTokens } from '#lib/chinese/tokens'
import { env } from '#lib/env'
import type { Manuscript } from '#lib/story/manuscript'
import { plainText } from '#lib/story/text'

// The desk finds drafts as readers find publications: the same tokens, in an index that no reader's query knows.

/** Makes the words of a working copy findable at the desk, in the caller's transaction. */
export async function indexDraft(story: number, { headline, kicker, standfirst, body }: Manuscript): Promise<void> {
  const tokens = indexTokens([headline, kicker, standfirst, plainText(body)].join('\n')).join(' ')
  if (env.dialect === 'postgres') {
    await execute(sql`insert into desk_search (story, words) values (${story}, to_tsvector('simple', ${tokens}))
      on conflict (story) do update set words = excluded.words`)
    return
  }
  await execute(sql`delete from desk_search where rowid = ${story}`)
  await execute(sql`insert into desk_search (rowid, words) values (${story}, ${tokens})`)
}

/** Makes a working copy's words findable no more, in the caller's transaction. */
export async function dropDraftWords(story: number): Promise<void> {
  const which = env.dialect === 'postgres' ? sql`story = ${story}` : sql`rowid = ${story}`
  await execute(sql`delete from desk_search where ${which}`)
}

/** The condition that a story's working copy holds these phrases; null when they hold nothing to search for. */
export function holdsWords(phrases: readonly Phrase[]): SQL | null {
  if (env.dialect === 'postgres') {
    const query = toTsquery(phrases)
    return query === null ? null : sql`${stories.id} in (select story from desk_search where words @@ to_tsquery('simple', ${query}))`
  }
  const match = toFts5(phrases)
  // The plus keeps SQLite from fetching every story that holds a frequent word, to sort them: it goes through the stories in the
  // order asked for and stops when the page is full. Source: https://www.sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_
  return match === null ? null : sql`+${stories.id} in (select rowid from desk_search where desk_search match ${match})`
}

const BATCH = 50

/** Indexes the stories that are not in the index yet: those from before there was one. Answers how many there were. */
export async function indexMissingDrafts(): Promise<number> {
  // FTS5 keeps a row for each document here; through the index itself the same costs thirty times as much, at every start.
  // Source: https://www.sqlite.org/fts5.html#the_docsize_table
  const known = env.dialect === 'postgres' ? sql`select story from desk_search` : sql`select id from desk_search_docsize`
  for (let done = 0; ; ) {
    const missing = await rows<{ id: number }>(sql`select id from stories where id not in (${known}) order by id limit ${BATCH}`)
    if (missing.length === 0) return done
    await inTransaction(async () => {
      for (const { id } of missing) {
        const [row] = await db().select({ manuscript: stories.manuscript }).from(stories).where(sql`${stories.id} = ${id}`)
        if (row) await indexDraft(Number(id), row.manuscript)
      }
    })
    done += missing.length
  }
}
