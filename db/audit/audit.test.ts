import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordDeed, theHouse } from '#db/audit/commands'
import { checkAudit, listDeeds } from '#db/audit/queries'
import { database, execute } from '#db/client'
import { addStaff } from '#db/staff/commands'
import { freshDatabase } from '#db/testing'
import { inTransaction } from '#db/transaction'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const deeds = async (count: number) => {
  for (let n = 1; n <= count; n += 1)
    await inTransaction(() => recordDeed(theHouse, 'story-withdrawn', `story:${n}`, { reason: '数据有误', nested: { b: 1, a: [n] } }))
}

/** Changes the log behind the back of its guards, as somebody with the database file could. */
async function tamper(statement: ReturnType<typeof sql>): Promise<void> {
  const guards = database().sqlite
    ? [sql`drop trigger audit_never_changes`, sql`drop trigger audit_never_goes`]
    : [sql`alter table audit disable trigger all`]
  await inTransaction(async () => {
    for (const guard of guards) await execute(guard)
    await execute(statement)
    if (!database().sqlite) await execute(sql`alter table audit enable trigger all`)
  })
}

test('what was written down fits its seals, however the database keeps it', async () => {
  await deeds(5)
  expect(await checkAudit()).toMatchObject({ rows: 5, unsealed: 0, broken: null })
})

test('nobody changes or deletes a row through the database', async () => {
  await deeds(1)
  await expect(inTransaction(() => execute(sql`update audit set action = 'x'`))).rejects.toThrow()
  await expect(inTransaction(() => execute(sql`delete from audit`))).rejects.toThrow()
})

test.each([
  ['changed', sql`update audit set subject = 'story:9' where id = 3`, 3],
  ['taken out', sql`delete from audit where id = 3`, 4],
  ['put in the place of another, seal and all', sql`update audit set seal = (select seal from audit where id = 2) where id = 3`, 3],
])('a row that was %s is found', async (_, statement, broken) => {
  await deeds(5)
  await tamper(statement)
  expect((await checkAudit()).broken).toBe(broken)
})

test('deeds at once are sealed one after the other', async () => {
  await Promise.all([deeds(4), deeds(4), deeds(4)])
  expect(await checkAudit()).toMatchObject({ rows: 12, broken: null })
})

test('the log answers who did what from where, newest first, by person, action, subject and time', async () => {
  const id = (await addStaff(theHouse, { name: '周明远', email: 'z@desk.example', role: 'editor', passwordHash: 'x' })) ?? ''
  const editor = { id, name: '周明远', network: '203.0.113.0/24' }
  await inTransaction(() => recordDeed(editor, 'story-corrected', 'story:12', { wrong: '1.2', right: '12' }))
  await deeds(1)
  expect((await listDeeds({})).map((it) => it.action)).toEqual(['story-withdrawn', 'story-corrected', 'staff-added'])
  expect(await listDeeds({ staff: id })).toMatchObject([{ name: '周明远', network: '203.0.113.0/24', detail: { right: '12' } }])
  expect((await listDeeds({ subject: 'story:1' })).map((it) => it.subject)).toEqual(['story:1', 'story:12'])
  expect(await listDeeds({ action: 'story-withdrawn', until: new Date(0) })).toEqual([])
  const [newest] = await listDeeds({})
  expect((await listDeeds({ before: newest?.id ?? 0 })).length).toBe(2)
})
