import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { authors } from '#db/authors/schema'
import { database, db, drizzleOptions, openSqlite, overPostgres, useDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrations/migrate'
import { sections } from '#db/sections/schema'
import { topics } from '#db/topics/schema'
import { inTransaction } from '#db/transaction'
import { env } from '#lib/env'

/**
 * A new, migrated database of the engine under test with one section, topic and author (all number 1), in the place of the
 * configured one. Answers how to throw it away.
 */
export async function freshDatabase(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'eddiba-'))
  useDatabase(env.dialect === 'postgres' ? await openPglite() : openSqlite(join(folder, 'paper.db')))
  await migrateDatabase()
  await inTransaction(async () => {
    await db().insert(sections).values({ slug: 'asia', name: '亚洲', position: 1 })
    await db().insert(sections).values({ slug: 'china', name: '中国', position: 2 })
    await db().insert(topics).values({ slug: 'meigonghe', name: '湄公河', pinyin: 'meigonghe' })
    await db().insert(authors).values({ slug: 'lin-ruoxi', name: '林若溪', pinyin: 'linruoxi', role: '财经记者' })
  })
  return async () => {
    await database().close()
    useDatabase(undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openPglite() {
  const { PGlite } = await import('@electric-sql/pglite')
  const { drizzle } = await import('drizzle-orm/pglite')
  const client = await PGlite.create()
  return overPostgres(drizzle(client, drizzleOptions) as never, () => client.close())
}
