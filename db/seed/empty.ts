import { ne, sql } from 'drizzle-orm'
import { theHouse } from '#db/audit/commands'
import { database, db, execute, rows } from '#db/client'
import { media } from '#db/media/schema'
import { changeSetting } from '#db/settings/commands'
import { defaultPaper } from '#db/settings/default-paper'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'

/** What the demo newsroom filled, in an order that no reference stands against. Sections, settings and the wire stay. */
const FILLED = [
  'story_search',
  'search_places',
  'desk_search',
  'binned_stories',
  'desk_authors',
  'bulks',
  'views',
  'visits',
  'readings',
  'reading_classes',
  'reading_depths',
  'pulse',
  'front_slots',
  'special_stories',
  'specials',
  'live_posts',
  'mentions',
  'note_replies',
  'notes',
  'schedules',
  'jobs',
  'embargoes',
  'steps',
  'corrections',
  'withdrawals',
  'preview_links',
  'presence',
  'saves',
  'bylines',
  'story_topics',
  'publications',
  'revisions',
  'working_versions',
  'stories',
  'authors',
  'topic_merges',
  'topics',
  'page_versions',
  'pages',
  'redirects',
  'media_uses',
  'former_media',
  'uploads',
  'renditions',
  'media',
  'audit',
]
const FILLED_ON_SQLITE = ['story_search_heads', ...FILLED]

/**
 * Empties the demo newsroom for real use, in one transaction: stories, pictures, people and all that was written of them,
 * the append-only logs included, for none of it was real. Answers the hashes of the media whose files may go.
 */
export async function emptyNewsroom(demoDomain: string): Promise<string[]> {
  return inTransaction(async () => {
    const hashes = (await db().select({ hash: media.hash }).from(media).where(ne(media.hash, ''))).map((row) => row.hash)
    await clear()
    await execute(sql`delete from terms where story > 0`)
    await execute(sql`delete from staff where email like ${`%@${demoDomain}`}`)
    await changeSetting(theHouse, 'paper', { ...defaultPaper, demo: false })
    await putOnWire({ event: 'site-emptied', subject: 'site', hard: [tag.site] })
    return hashes
  })
}

/**
 * Clears the filled tables in the caller's transaction. PostgreSQL's row triggers don't stand in the way of TRUNCATE; on
 * SQLite the guards of the logs are lifted and put back.
 */
async function clear(): Promise<void> {
  if (!database().sqlite) {
    await execute(
      sql`truncate table ${sql.join(
        FILLED.map((table) => sql.identifier(table)),
        sql`, `,
      )}`,
    )
    return
  }
  const guards = await rows<{ name: string; sql: string }>(sql`select name, sql from sqlite_master where type = 'trigger'`)
  for (const guard of guards) await execute(sql`drop trigger ${sql.identifier(guard.name)}`)
  for (const table of FILLED_ON_SQLITE) await execute(sql`delete from ${sql.identifier(table)}`)
  for (const guard of guards) await execute(sql.raw(guard.sql))
}
