import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { execute } from '#db/client'
import { listSigners } from '#db/desk/authors'
import { actOnMany } from '#db/desk/bulk'
import { countLibrary, listLibrary } from '#db/desk/library'
import { listCalendar, planStory } from '#db/desk/plan'
import type { LibraryFilter } from '#db/desk/types'
import { dropView, keepView, listViews } from '#db/desk/views'
import { indexMissingDrafts } from '#db/desk/words'
import { findForDesk } from '#db/finder/queries'
import { addStaff } from '#db/staff/commands'
import { createStory } from '#db/stories/commands'
import { correctStory } from '#db/stories/correct'
import { getForDesk } from '#db/stories/desk'
import { saveStory } from '#db/stories/save'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { assignStory } from '#db/workflow/commands'
import { env } from '#lib/env'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const employ = async (name: string) => ({
  id: (await addStaff(theHouse, { name, email: `${crypto.randomUUID()}@desk.example`, role: 'reporter', passwordHash: 'x' })) ?? '',
  name,
})
const draft = (headline: string, text?: string, by: { id: string | null; name: string } = theHouse) =>
  createStory(by, 'report', manuscriptOf({ headline }, text))
const found = async (filter: LibraryFilter) => (await listLibrary(filter)).stories.map((it) => it.id)

test('drafts are found by words of their text, in either script, by number and by words that stand apart', async () => {
  const id = await draft('水位', '国务院派人到湄公河下游。')
  await draft('无关', '插秧推迟了。')
  for (const words of ['国务院', '國務院', '湄公河下游', String(id), `#${id}`, '水位 湄公河']) expect(await found({ words })).toEqual([id])
  expect(await listLibrary({ words: '湄公河水位' })).toMatchObject({ relaxed: true, stories: [{ id }] })
  for (const words of ['没有的词', '"', '*', '的', '😀']) expect(await found({ words })).toEqual([])
})

test('a save is found by its new words at once, and no more by the old', async () => {
  const id = await draft('旧题', '旧的正文。')
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '崭新说法' }, '改写过了。'))
  expect(await found({ words: '崭新说法' })).toEqual([id])
  expect(await found({ words: '旧的正文' })).toEqual([])
})

test('a reporter finds only what is theirs', async () => {
  const lin = await employ('林若溪')
  const own = await draft('芬太尼一', undefined, lin)
  const given = await draft('芬太尼二')
  await draft('芬太尼三')
  await assignStory(theHouse, given, lin.id)
  expect((await found({ words: '芬太尼', only: lin.id })).toSorted()).toEqual([own, given].toSorted())
  expect(await countLibrary(lin.id)).toEqual({ states: { draft: 2 }, binned: 0 })
})

test('the list is narrowed by state, section, kind, person, topic, correction and day, and sorted', async () => {
  const lin = await employ('林若溪')
  const a = await createStory(lin, 'feature', manuscriptOf({ headline: '甲', section: 2 }))
  const b = await publish({ headline: '乙', topics: [1] }, undefined, new Date('2026-11-01T00:00:00Z'))
  const c = await publish({ headline: '丙' }, undefined, new Date('2026-11-20T00:00:00Z'))
  await correctStory(theHouse, c, { kind: 'correction', wrong: '甲', right: '乙' })
  await planStory(theHouse, a, new Date('2026-12-01T00:00:00Z'))
  expect(await found({ state: 'draft' })).toEqual([a])
  expect(await found({ section: 2 })).toEqual([a])
  expect(await found({ kind: 'feature' })).toEqual([a])
  expect(await found({ person: lin.id })).toEqual([a])
  expect(await found({ topic: 1 })).toEqual([b])
  expect(await found({ corrected: true })).toEqual([c])
  expect(await found({ from: new Date(Date.now() + 1000) })).toEqual([])
  expect(await found({ sort: 'published' })).toEqual([c, b])
  expect(await found({ sort: 'planned' })).toEqual([a])
  expect(await found({ sort: 'created' })).toEqual([c, b, a])
})

test('what lies in the bin is nowhere at the desk until it is taken back, and no published story goes there', async () => {
  const id = await draft('作废的稿')
  const out = await publish({ headline: '已发' })
  const result = await actOnMany(theHouse, { do: 'bin' }, [id, out], () => true)
  expect(result).toMatchObject({ done: [id], left: [{ story: out, reason: expect.stringContaining('发布过') }] })
  expect(await found({})).toEqual([out])
  expect(await found({ words: '作废' })).toEqual([])
  expect(await found({ binned: true })).toEqual([id])
  expect(await getForDesk(id)).toBeNull()
  expect((await findForDesk('作废', { colleagues: false, hidden: false, drafts: false })).stories).toEqual([])
  await actOnMany(theHouse, { do: 'restore' }, [id], () => true)
  expect((await getForDesk(id))?.manuscript.headline).toBe('作废的稿')
})

test('a view is one’s own until it is shared, and only its owner or who shares views throws it away', async () => {
  const [lin, su] = [await employ('林若溪'), await employ('苏禾')]
  await keepView(lin, { name: '待审', query: 'state=review', shared: false })
  const shared = await keepView(su, { name: '本周', query: 'sort=planned', shared: true })
  await keepView(lin, { name: '待审', query: 'state=review&kind=brief', shared: false })
  expect((await listViews(lin.id)).map((it) => [it.name, it.query, it.own])).toEqual([
    ['待审', 'state=review&kind=brief', true],
    ['本周', 'sort=planned', false],
  ])
  const id = 'id' in shared ? shared.id : 0
  expect(await dropView(lin, id, false)).toEqual({ outcome: 'missing' })
  expect(await dropView(lin, id, true)).toEqual({ outcome: 'removed' })
})

test('the calendar has what is planned and what is out within its days, and a plan only until the story is out', async () => {
  const day = { from: new Date('2026-11-26T16:00:00Z'), until: new Date('2026-11-27T16:00:00Z') }
  const at = (hour: number) => new Date(day.from.getTime() + hour * 3_600_000)
  const planned = await draft('计划的')
  const out = await publish({ headline: '发出的' }, undefined, at(9))
  await planStory(theHouse, planned, at(20))
  await planStory(theHouse, out, at(8))
  await planStory(theHouse, await draft('另一天'), at(30))
  expect((await listCalendar(day)).map((it) => [it.id, it.as])).toEqual([
    [out, 'published'],
    [planned, 'planned'],
  ])
  await planStory(theHouse, planned, null)
  expect(await planStory(theHouse, planned, at(21), at(20))).toMatchObject({ outcome: 'refused' })
  expect(await listCalendar(day)).toHaveLength(1)
  expect(await listCalendar(day, (await employ('林若溪')).id)).toEqual([])
})

test('stories from before there was an index come into it', async () => {
  const id = await draft('补进索引')
  await inTransaction(() => execute(sql`delete from desk_search`))
  expect(await found({ words: '补进' })).toEqual([])
  expect(await indexMissingDrafts()).toBe(1)
  expect(await found({ words: '补进' })).toEqual([id])
  expect(await indexMissingDrafts()).toBe(0)
})

test('an author’s stories are those signed in the working copy or before readers, whatever was signed before the table was there', async () => {
  const signed = { bylines: [{ author: 1, role: 'reporter' as const }] }
  const drafted = await createStory(theHouse, 'report', manuscriptOf(signed))
  const out = await publish(signed)
  const plain = await draft('没署名')
  expect((await found({ author: 1 })).toSorted()).toEqual([drafted, out])
  expect(await listSigners([drafted, plain])).toEqual({ [drafted]: '林若溪' })
  await saveStory(theHouse, drafted, 1, manuscriptOf({}))
  await saveStory(theHouse, out, 1, manuscriptOf({}))
  expect(await found({ author: 1 })).toEqual([out])
  await saveStory(theHouse, plain, 1, manuscriptOf(signed))
  const [backfill] = readFileSync(`db/migrations/${env.dialect}/0011_bin.sql`, 'utf8').split('--> statement-breakpoint').slice(-1)
  await inTransaction(() => execute(sql`delete from desk_authors`))
  await inTransaction(() => execute(sql.raw(backfill ?? '')))
  expect((await found({ author: 1 })).toSorted()).toEqual([out, plain].toSorted())
})
