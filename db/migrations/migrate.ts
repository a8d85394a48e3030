import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator'
import { database, drizzleOptions } from '#db/client'
import { env } from '#lib/env'

const folder = `db/migrations/${env.dialect}`

/**
 * Brings the database to this version's schema and answers how many migrations that took. Each database runs them in one
 * transaction: all or none. Throws with one line when the database was made by a newer version.
 */
export async function migrateDatabase(): Promise<number> {
  const known = knownMigrations()
  const before = await appliedMigrations()
  const newest = before.at(-1)
  if (newest !== undefined && !known.includes(newest)) {
    throw new Error('数据库由更新的版本建立，本程序不能打开。请升级程序，或换一个数据目录。')
  }
  if (before.length === known.length) return 0
  const { sqlite, reader } = database()
  if (sqlite) migrateSqlite(drizzleSqlite(sqlite.writer, drizzleOptions), { migrationsFolder: folder })
  else await migratePostgres(reader as never, { migrationsFolder: folder })
  return known.length - before.length
}

/** Whether the database has exactly this version's schema. */
export async function isSchemaCurrent(): Promise<boolean> {
  return (await appliedMigrations()).at(-1) === knownMigrations().at(-1)
}

function knownMigrations(): number[] {
  const journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')) as { entries: { when: number }[] }
  return journal.entries.map((entry) => entry.when)
}

async function appliedMigrations(): Promise<number[]> {
  const { sqlite, rows, reader } = database()
  if (sqlite) {
    const exists = sqlite.reader.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
    if (!exists) return []
    return sqlite.reader.prepare('select created_at from __drizzle_migrations order by created_at').pluck().all() as number[]
  }
  const [there] = await rows<{ name: string | null }>(reader, sql`select to_regclass('drizzle.__drizzle_migrations')::text as name`)
  if (!there?.name) return []
  const applied = await rows<{ at: string }>(reader, sql`select created_at as at from drizzle.__drizzle_migrations order by created_at`)
  return applied.map((row) => Number(row.at))
}
