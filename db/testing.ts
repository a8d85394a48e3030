import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, openAsBlob, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { theHouse } from '#db/audit/commands'
import { authors } from '#db/authors/schema'
import {
  database,
  db,
  drizzleOptions,
  execute,
  openSqlite,
  overPostgres,
  type PaperDatabase,
  useDatabase as putInPlace,
  rows,
} from '#db/client'
import { migrateDatabase } from '#db/migrations/migrate'
import { sections } from '#db/sections/schema'
import { sessions } from '#db/staff/schema'
import { createStory } from '#db/stories/commands'
import { publishStory } from '#db/stories/publish'
import { topics } from '#db/topics/schema'
import { inTransaction } from '#db/transaction'
import { env } from '#lib/env'
import type { StoryKind } from '#lib/story/kinds'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

/**
 * A new, migrated database of the engine under test with two sections, a topic and an author (all number 1 or 2), in the place
 * of the configured one. Answers how to throw it away. Only the first of a test file is slow: SQLite copies a prepared file,
 * PostgreSQL empties one database.
 */
export async function freshDatabase(): Promise<() => Promise<void>> {
  return env.dialect === 'postgres' ? emptiedPostgres() : copiedSqlite()
}

let prepared: Promise<string> | undefined

async function copiedSqlite(): Promise<() => Promise<void>> {
  prepared ??= prepareSqlite()
  const source = await prepared
  const folder = mkdtempSync(join(tmpdir(), 'eddiba-'))
  copyFileSync(source, join(folder, 'paper.db'))
  putInPlace(openSqlite(join(folder, 'paper.db')))
  return async () => {
    await database().close()
    putInPlace(undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepareSqlite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'eddiba-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  putInPlace(openSqlite(join(folder, 'paper.db')))
  await migrateDatabase()
  await furnish()
  await database().close()
  return join(folder, 'paper.db')
}

/** Deleting the few rows of a test is far quicker than TRUNCATE, which makes every file of every index anew. */
const EMPTYING = `do $$ declare it record; begin
  set local session_replication_role = replica;
  for it in select tablename as name from pg_tables where schemaname = 'public' loop execute format('delete from %I', it.name); end loop;
  for it in select sequencename as name from pg_sequences where schemaname = 'public' loop perform setval(format('%I', it.name), 1, false); end loop;
end $$`

let standing: Promise<PaperDatabase> | undefined

async function emptiedPostgres(): Promise<() => Promise<void>> {
  standing ??= openPglite()
  putInPlace(await standing)
  await execute(sql.raw(EMPTYING))
  await furnish()
  return async () => putInPlace(undefined)
}

/** PGlite takes three seconds to make a database, and half of one to unpack a database that it made before. */
async function openPglite(): Promise<PaperDatabase> {
  const { PGlite } = await import('@electric-sql/pglite')
  const folder = 'node_modules/.cache/eddiba'
  const journal = readFileSync('db/migrations/postgres/meta/_journal.json', 'utf8')
  const migrations = (JSON.parse(journal) as { entries: { tag: string }[] }).entries.map(({ tag }) =>
    readFileSync(`db/migrations/postgres/${tag}.sql`, 'utf8'),
  )
  const version = readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8')
  const key = createHash('sha256')
    .update([version, journal, ...migrations].join())
    .digest('hex')
    .slice(0, 16)
  const file = `${folder}/pglite-${key}.tar`
  if (existsSync(file)) return overPglite(await PGlite.create({ loadDataDir: await openAsBlob(file) }))
  const client = await PGlite.create()
  const opened = await overPglite(client)
  putInPlace(opened)
  await migrateDatabase()
  mkdirSync(folder, { recursive: true })
  // Other test files may be writing the same one.
  const own = `${file}.${process.pid}`
  writeFileSync(own, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()))
  renameSync(own, file)
  return opened
}

async function overPglite(client: PGlite): Promise<PaperDatabase> {
  const { drizzle } = await import('drizzle-orm/pglite')
  return overPostgres(drizzle(client, drizzleOptions) as never, () => client.close())
}

async function furnish(): Promise<void> {
  await inTransaction(async () => {
    await db().insert(sections).values({ slug: 'asia', name: '亚洲', position: 1 })
    await db().insert(sections).values({ slug: 'china', name: '中国', position: 2 })
    await db().insert(topics).values({ slug: 'meigonghe', name: '湄公河', pinyin: 'mei gong he' })
    await db().insert(authors).values({ slug: 'lin-ruoxi', name: '林若溪', pinyin: 'lin ruo xi', role: '财经记者' })
  })
}

/** A manuscript that can be published; what a test is about goes into `changes`, plain text of the body into `text`. */
export function manuscriptOf(changes: Partial<Manuscript>, text = '稻农把插秧推迟到五月。'): Manuscript {
  const content = text.split('\n').map((line) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: line }] }))
  return { ...blankManuscript, headline: '湄公河进入最低水位', section: 1, body: { ...blankManuscript.body, content }, ...changes }
}

/** Publishes a story at an instant and answers its number. */
export async function publish(changes: Partial<Manuscript>, text?: string, at = new Date(), kind: StoryKind = 'report'): Promise<number> {
  const id = await createStory(theHouse, kind, manuscriptOf(changes, text))
  const published = await publishStory(theHouse, id, { version: 1, at })
  if (published.outcome !== 'published') throw new Error(`publish: ${JSON.stringify(published)}`)
  return id
}

/** All that the database holds of a table, as text: for looking that a secret is not in it. */
export async function writtenIn(table: 'sessions' | 'two_factors' | 'verifications'): Promise<string> {
  return JSON.stringify(await rows(sql`select * from ${sql.identifier(table)}`))
}

/** Switches an account off as a hand in the database would: the sessions stay. */
export async function switchOff(id: string): Promise<void> {
  await inTransaction(() => execute(sql`update staff set disabled = ${env.dialect === 'postgres' ? sql`true` : sql`1`} where id = ${id}`))
}

/** Lets no session be written any more, as on a full disk, until what it answers is called. SQLite only. */
export async function refuseSessions(): Promise<() => Promise<void>> {
  await inTransaction(() => execute(sql`create trigger full_disk before update on sessions begin select raise(abort, 'disk full'); end`))
  return async () => void (await inTransaction(() => execute(sql`drop trigger full_disk`)))
}

/** Somebody's session of which nobody knows the token. */
export async function openSession(userId: string): Promise<void> {
  const now = new Date()
  const row = { id: crypto.randomUUID(), token: crypto.randomUUID(), userId, createdAt: now, updatedAt: now }
  await inTransaction(async () => {
    await db()
      .insert(sessions)
      .values({ ...row, expiresAt: new Date(now.getTime() + 3_600_000) })
  })
}
