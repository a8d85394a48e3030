import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { getFrontAt } from '#db/front/ahead'
import { layOutSection, pinToFront, undoFrontChange, unpinFromFront } from '#db/front/commands'
import { getFrontDesk } from '#db/front/desk'
import { getFront } from '#db/front/queries'
import { workOffOne } from '#db/jobs/work'
import { redirectOldAddress } from '#db/redirects/commands'
import { getRedirect } from '#db/redirects/queries'
import { dueWorks } from '#db/schedules/due'
import { setExpiry } from '#db/schedules/expiry'
import { scheduleStory } from '#db/schedules/schedule'
import { getSite } from '#db/settings/queries'
import { createStory } from '#db/stories/commands'
import { publishStory } from '#db/stories/publish'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, manuscriptOf } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { listWireAfter } from '#db/wire/queries'
import { blankManuscript } from '#lib/story/manuscript'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

async function published(headline: string): Promise<number> {
  const body = {
    type: 'doc' as const,
    attrs: { version: 1 as const },
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: '正文。' }] }],
  }
  const id = await createStory(theHouse, 'report', { ...blankManuscript, headline, section: 1, body })
  await publishStory(theHouse, id, { version: 1 })
  return id
}

test('a pinned story leads until it is given back to the rule', async () => {
  const older = await published('较早的稿件')
  const newer = await published('较新的稿件')
  expect((await getFront([])).lead?.id).toBe(newer)
  await pinToFront(theHouse, 'lead', 0, older)
  expect((await getFront([])).lead?.id).toBe(older)
  await unpinFromFront(theHouse, 'lead', 0)
  expect((await getFront([])).lead?.id).toBe(newer)
  const wire = await listWireAfter(0)
  expect(wire.slice(-2).map((row) => [row.event, row.hard])).toEqual([
    ['front-pinned', ['front']],
    ['front-unpinned', ['front']],
  ])
})

test('an old address leads on to where the desk last said', async () => {
  expect(await getRedirect('/2024/04/fentaini')).toBeNull()
  await redirectOldAddress(theHouse, '/2024/04/fentaini', '/a/1-x')
  await redirectOldAddress(theHouse, '/2024/04/fentaini', '/a/2-y')
  expect(await getRedirect('/2024/04/fentaini')).toEqual({ target: '/a/2-y', status: 301 })
})

test('a story stands once: pinned anew, it leaves where it was; the banner for breaking news is beside that', async () => {
  const [a, b] = [await published('甲'), await published('乙')]
  await pinToFront(theHouse, 'lead', 0, a)
  await pinToFront(theHouse, 'secondary', 1, a)
  await pinToFront(theHouse, 'breaking', 0, a)
  const { slots } = await getFrontDesk([])
  const pinned = slots.filter((it) => it.pinned).map((it) => `${it.area} ${it.position} ${it.pinned?.headline}`)
  expect(pinned).toEqual(['breaking 0 甲', 'secondary 1 甲'])
  expect(slots.find((it) => it.area === 'lead')).toMatchObject({ shown: { id: b }, pinned: null })
})

test('of two who change one place the second is told what stands there now', async () => {
  const [a, b, c] = [await published('甲'), await published('乙'), await published('丙')]
  expect(await pinToFront(theHouse, 'lead', 0, a, { expect: null })).toEqual({ outcome: 'arranged' })
  expect(await pinToFront(theHouse, 'lead', 0, b, { expect: null })).toEqual({ outcome: 'conflict', story: a })
  expect(await unpinFromFront(theHouse, 'lead', 0, { expect: c })).toEqual({ outcome: 'conflict', story: a })
  expect(await pinToFront(theHouse, 'lead', 0, b, { expect: a })).toEqual({ outcome: 'arranged' })
})

test('a draft, a place that is not there and a time that is past are refused', async () => {
  const draft = await createStory(theHouse, 'report')
  const story = await published('甲')
  const past = new Date(Date.now() - 1000)
  expect(await pinToFront(theHouse, 'lead', 0, draft)).toMatchObject({ reasons: ['只能编排已发或已定时的稿件'] })
  expect(await pinToFront(theHouse, 'lead', 1, story)).toMatchObject({ reasons: ['没有这个版位'] })
  expect(await pinToFront(theHouse, 'lead', 0, story, { until: past })).toMatchObject({ reasons: ['固定的期限须晚于现在'] })
})

test('every change is told and can be undone, unless the place was changed since', async () => {
  const [a, b] = [await published('甲'), await published('乙')]
  await pinToFront(theHouse, 'lead', 0, a)
  await pinToFront(theHouse, 'lead', 0, b)
  const [second, first] = (await getFrontDesk([])).changes
  expect(second).toMatchObject({ before: '甲', after: '乙', cause: 'desk' })
  expect(await undoFrontChange(theHouse, first?.id ?? 0)).toMatchObject({ outcome: 'refused' })
  expect(await undoFrontChange(theHouse, second?.id ?? 0)).toEqual({ outcome: 'arranged' })
  expect((await getFront([])).lead?.id).toBe(a)
  await unpinFromFront(theHouse, 'lead', 0)
  const [last] = (await getFrontDesk([])).changes
  expect(await undoFrontChange(theHouse, last?.id ?? 0)).toEqual({ outcome: 'arranged' })
  expect((await getFront([])).lead?.id).toBe(a)
  await withdrawStory(theHouse, a, '数据有误')
  const [gone] = (await getFrontDesk([])).changes
  expect(gone).toMatchObject({ cause: 'withdrawn', after: null })
  expect(await undoFrontChange(theHouse, gone?.id ?? 0)).toMatchObject({ reasons: ['只能编排已发或已定时的稿件'] })
})

test('a pin gives way to the rule at its minute, and the front ahead of time shows just that', async () => {
  const [a, b] = [await published('甲'), await published('乙')]
  const until = new Date(Date.now() + 3_600_000)
  await pinToFront(theHouse, 'lead', 0, a, { until })
  const before = new Date(until.getTime() - 1)
  expect((await getFrontAt(before, [])).lead?.id).toBe(a)
  expect((await getFrontAt(until, [])).lead?.id).toBe(b)
  expect((await getFront([])).lead?.id).toBe(a)
  expect(await workOffOne(dueWorks, () => before)).toBeNull()
  expect(await workOffOne(dueWorks, () => until)).toMatchObject({ outcome: 'done' })
  expect((await getFront([])).lead?.id).toBe(b)
  expect((await getFrontDesk([])).changes[0]).toMatchObject({ cause: 'ended', before: '甲', after: null })
})

test('the front ahead of time is what is printed then: a story that waits for its hour, the place it wants, one that goes', async () => {
  const old = await published('要到期的')
  const next = await createStory(theHouse, 'report', manuscriptOf({ headline: '明早八点' }))
  const at = new Date(Date.now() + 2 * 3_600_000)
  const terms = { change: 'new' as const, front: { area: 'lead' as const, position: 0 } }
  const scheduled = await scheduleStory(theHouse, next, { version: 1, at, key: crypto.randomUUID(), terms })
  expect(scheduled).toMatchObject({ outcome: 'scheduled' })
  await inTransaction(() => setExpiry(old, new Date(at.getTime() - 60_000)))
  const ahead = await getFrontAt(at, [])
  expect(ahead.lead).toMatchObject({ id: next, publishedAt: at })
  expect(ahead.stream.map((it) => it.id)).toEqual([next])
  expect((await getFront([])).stream.map((it) => it.id)).toEqual([old])
  while (await workOffOne(dueWorks, () => at)) {}
  expect(await getFront([])).toEqual(ahead)
})

test('a section can stand as headlines only, or not at all; then its stories are free for other places', async () => {
  await published('甲')
  const order = async () => (await getSite()).sections
  const blocks = async () => (await getFront(await order())).blocks.map((it) => `${it.section.slug} ${it.layout}`)
  const [first] = await order()
  await layOutSection(theHouse, first?.slug ?? '', 'text')
  expect((await blocks()).every((it) => it.endsWith(' text'))).toBe(true)
  await layOutSection(theHouse, first?.slug ?? '', 'hidden')
  expect((await blocks()).filter((it) => it.startsWith(`${first?.slug} `))).toEqual([])
  expect(await layOutSection(theHouse, 'nowhere', 'text')).toMatchObject({ outcome: 'refused' })
})
