import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { execute } from '#db/client'
import { isSchemaCurrent, migrateDatabase } from '#db/migrations/migrate'
import { freshDatabase } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { env } from '#lib/env'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const applied = sql.raw(env.dialect === 'postgres' ? 'drizzle.__drizzle_migrations' : '__drizzle_migrations')
const FUTURE = 9_999_999_999_999

test('a database of this version is left as it is', async () => {
  expect(await migrateDatabase()).toBe(0)
  expect(await isSchemaCurrent()).toBe(true)
})

test('a database made by a newer version is refused with one line', async () => {
  await inTransaction(() => execute(sql`insert into ${applied} (hash, created_at) values ('later', ${sql.raw(String(FUTURE))})`))
  await expect(migrateDatabase()).rejects.toThrow('数据库由更新的版本建立')
  expect(await isSchemaCurrent()).toBe(false)
  await inTransaction(() => execute(sql`delete from ${applied} where created_at = ${sql.raw(String(FUTURE))}`))
})

test('what is written for ever cannot be changed or deleted', async () => {
  await inTransaction(() =>
    execute(sql`insert into audit (at, action, subject, detail) values (${env.dialect === 'postgres' ? sql`now()` : 0}, 'a', 'b', '{}')`),
  )
  await expect(inTransaction(() => execute(sql`update audit set action = 'c'`))).rejects.toThrow()
  await expect(inTransaction(() => execute(sql`delete from audit`))).rejects.toThrow()
})
