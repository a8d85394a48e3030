import { count, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { audit } from '#db/audit/schema'
import { db, execute } from '#db/client'
import { searchStories } from '#db/search/queries'
import { sections } from '#db/sections/schema'
import { emptyNewsroom } from '#db/seed/empty'
import { getSite } from '#db/settings/queries'
import { staff } from '#db/staff/schema'
import { correctStory } from '#db/stories/correct'
import { listLatest } from '#db/stories/queries'
import { stories } from '#db/stories/schema'
import { freshDatabase, publish } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { listWireAfter } from '#db/wire/queries'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const howMany = async (table: typeof stories | typeof sections | typeof staff | typeof audit) =>
  (await db().select({ n: count() }).from(table))[0]?.n

test('an emptied newsroom has its sections and its own people, nothing of the demo, and its guards again', async () => {
  const person = { emailVerified: false, role: 'admin' as const, disabled: false, createdAt: new Date(), updatedAt: new Date() }
  await inTransaction(async () => {
    await db()
      .insert(staff)
      .values({ id: 'd', name: '演示', email: 'admin@demo.eddiba.example', ...person })
    await db()
      .insert(staff)
      .values({ id: 'o', name: '主人', email: 'owner@paper.example', ...person })
  })
  const id = await publish({ headline: '湄公河的演示稿件' })
  await correctStory(theHouse, id, { wrong: '甲', right: '乙' })
  const before = await howMany(sections)

  await emptyNewsroom('demo.eddiba.example')
  expect(await howMany(stories)).toBe(0)
  expect(await howMany(sections)).toBe(before)
  expect(await db().select({ id: staff.id }).from(staff)).toEqual([{ id: 'o' }])
  expect((await listLatest()).cards).toEqual([])
  expect((await searchStories({ q: '湄公河' })).cards).toEqual([])
  expect((await getSite()).demo).toBe(false)
  expect((await listWireAfter(0)).at(-1)).toMatchObject({ event: 'site-emptied', hard: ['site'] })
  expect(await howMany(audit)).toBe(1)
  await expect(inTransaction(() => execute(sql`update audit set action = 'x'`))).rejects.toThrow()
})
