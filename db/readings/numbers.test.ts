import { afterEach, beforeEach, expect, test } from 'vitest'
import { countVisits, forgetOldReadings, type Visit } from '#db/readings/commands'
import {
  countByClass,
  countByDepth,
  countByHour,
  countByMinute,
  listAuthorsByReads,
  listReadNow,
  listSectionsByReads,
  listStoriesByReads,
  listTopicsByReads,
} from '#db/readings/numbers'
import { getStoryReads } from '#db/readings/story-numbers'
import { freshDatabase, publish } from '#db/testing'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

// 10:30 and 23:30 in Beijing, and the small hours of the next day there.
const morning = new Date('2026-11-23T02:30:00Z')
const night = new Date('2026-11-23T15:30:00Z')
const period = { from: new Date('2026-11-22T16:00:00Z'), until: new Date('2026-11-23T16:00:00Z') }
const tomorrow = { from: period.until, until: new Date('2026-11-24T16:00:00Z') }

let reader = 0
const visit = (story: number, at: Date, more: Partial<Visit> = {}): Visit => ({
  ...{ story, at, visitor: `v${++reader}`, source: 'direct', device: 'phone', depth: 0 },
  ...more,
})

test('reads are told by hour, story, section, topic, author, way and device, in Beijing’s days', async () => {
  const signed = await publish({ headline: '甲', topics: [1], bylines: [{ author: 1, role: 'reporter' }] })
  const other = await publish({ headline: '乙', section: 2 })
  await countVisits([
    visit(signed, morning, { source: 'search' }),
    visit(signed, night, { device: 'desktop', depth: 4 }),
    visit(other, morning, { depth: 2 }),
    visit(other, tomorrow.from),
  ])
  expect([...(await countByHour(period)).values()].sort()).toEqual([1, 2])
  expect(await listStoriesByReads(period, 10)).toMatchObject([
    { headline: '甲', reads: 2, ended: 1 },
    { headline: '乙', reads: 1, ended: 0 },
  ])
  expect((await listSectionsByReads(period)).map((it) => it.reads)).toEqual([2, 1])
  expect((await listTopicsByReads(period, 5)).map((it) => it.reads)).toEqual([2])
  expect(await listAuthorsByReads(period, 5)).toMatchObject([{ name: '林若溪', reads: 2 }])
  const { sources, devices } = await countByClass(period)
  expect([sources.get('search'), sources.get('direct'), devices.get('phone'), devices.get('desktop')]).toEqual([1, 2, 2, 1])
  expect(await countByDepth(period)).toEqual([2, 2, 1, 1])
  expect((await listStoriesByReads(tomorrow, 10)).map((it) => it.reads)).toEqual([1])
})

test('somebody who reads on is counted in the quarters they have not been counted in', async () => {
  const story = await publish({})
  const mine = { visitor: 'same' }
  await countVisits([visit(story, morning, { ...mine, depth: 1 })])
  await countVisits([visit(story, morning, { ...mine, depth: 3 })])
  await countVisits([visit(story, morning, { ...mine, depth: 2 })])
  expect(await countByDepth(period)).toEqual([1, 1, 1, 0])
  expect((await listStoriesByReads(period, 1))[0]?.reads).toBe(1)
})

test('what is read now is the last minutes, and forgotten two hours later', async () => {
  const story = await publish({ headline: '正在读' })
  await countVisits([visit(story, morning), visit(story, morning)])
  const soon = new Date(morning.getTime() + 2 * 60_000)
  expect(await countByMinute(soon, 5)).toEqual([0, 0, 2, 0, 0])
  expect(await listReadNow(soon, 5, 3)).toEqual([{ id: story, name: '正在读', reads: 2 }])
  await countVisits([visit(story, new Date(morning.getTime() + 3 * 3_600_000))])
  expect(await countByMinute(soon, 5)).toEqual([0, 0, 0, 0, 0])
})

test('counts older than the house keeps go, the others stay', async () => {
  const story = await publish({})
  await countVisits([visit(story, morning, { depth: 4 }), visit(story, tomorrow.from, { depth: 4 })])
  await forgetOldReadings(tomorrow.from)
  expect((await countByHour(period)).size).toBe(0)
  expect((await countByHour(tomorrow)).size).toBe(1)
  expect([await countByDepth(period), await countByDepth(tomorrow)]).toEqual([
    [0, 0, 0, 0],
    [1, 1, 1, 1],
  ])
})

test('one story’s reads: ever, now, to its end, by day and from where; those of others are not among them', async () => {
  const [story, other] = [await publish({}), await publish({})]
  const old = new Date(morning.getTime() - 30 * 86_400_000)
  await countVisits([visit(story, old), visit(other, morning)])
  await countVisits([visit(story, morning, { source: 'search', depth: 4 }), visit(story, night), visit(story, tomorrow.from)])
  const { days, sources, ...sums } = await getStoryReads(story, period.from, new Date(tomorrow.from.getTime() + 60_000))
  expect(sums).toEqual({ total: 4, now: 1, ended: 1 })
  expect(Object.fromEntries(days)).toEqual({ '2026-11-23': 2, '2026-11-24': 1 })
  expect(Object.fromEntries(sources)).toEqual({ direct: 3, search: 1 })
})
