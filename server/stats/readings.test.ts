import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/eddiba-readings-${process.pid}`
})

const { theHouse } = await import('#db/audit/commands')
const { database, db } = await import('#db/client')
const { readings, visits } = await import('#db/readings/schema')
const { createStory } = await import('#db/stories/commands')
const { publishStory } = await import('#db/stories/publish')
const { freshDatabase } = await import('#db/testing')
const { blankManuscript } = await import('#lib/story/manuscript')
const { isBrowser, takeReading } = await import('#server/stats/beacon')
const { flushReadings } = await import('#server/stats/readings')
const { visitorOf } = await import('#server/stats/salt')

const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36'
let close: () => Promise<void>
let story = 0
let draft = 0
let address = 0
beforeAll(async () => {
  close = await freshDatabase()
  const body = {
    type: 'doc' as const,
    attrs: { version: 1 as const },
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: '字' }] }],
  }
  story = await createStory(theHouse, 'report', { ...blankManuscript, headline: '标题', section: 1, body })
  draft = await createStory(theHouse, 'report')
  await publishStory(theHouse, story, { version: 1 })
})
afterAll(() => close())
beforeEach(() => {
  address += 1
})

async function read(body: unknown, headers: Record<string, string> = {}): Promise<number> {
  const before = await total()
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  const sent = { 'user-agent': BROWSER, 'x-forwarded-for': `198.51.100.${address}`, 'sec-fetch-site': 'same-origin', ...headers }
  takeReading(new Headers(sent), payload)
  await flushReadings()
  return (await total()) - before
}
const total = async () => (await db().select().from(readings)).reduce((sum, row) => sum + row.reads, 0)

test('a reader counts once a story and day, whatever they reload', async () => {
  expect(await read({ story })).toBe(1)
  expect(await read({ story })).toBe(0)
  expect(await read({ story }, { 'user-agent': BROWSER.replace('143', '142') })).toBe(1)
})

test('somebody who asked not to be counted is not', async () => {
  expect(await read({ story }, { 'sec-gpc': '1' })).toBe(0)
  expect(await read({ story }, { dnt: '1' })).toBe(0)
})

test('a draft, a story that is not there, and nonsense count nothing', async () => {
  for (const it of [{ story: draft }, { story: 99_999 }, { story: '1' }, { story: -1 }, { story: 1.5 }, [], '', '{', { story, more: 1 }])
    expect(await read(it)).toBe(0)
  expect(await read({ story }, { 'sec-fetch-site': 'cross-site' })).toBe(0)
})

test('programs are not readers', () => {
  const bare = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'
  for (const name of [
    '',
    'curl/8.5.0',
    'python-requests/2.31',
    bare,
    BROWSER.replace('Chrome', 'HeadlessChrome'),
    'x'.repeat(700),
    'Mozilla/5.0',
  ])
    expect(isBrowser(name)).toBe(false)
  expect(isBrowser(BROWSER)).toBe(true)
  expect(
    isBrowser(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    ),
  ).toBe(true)
})

test('a visitor is another one tomorrow, and nothing kept names them', async () => {
  const today = new Date('2026-11-23T10:00:00Z')
  const one = visitorOf('198.51.100.1', BROWSER, today)
  expect(visitorOf('198.51.100.1', BROWSER, today)).toBe(one)
  expect(visitorOf('198.51.100.1', BROWSER, new Date('2026-11-24T10:00:00Z'))).not.toBe(one)
  expect(JSON.stringify(await db().select().from(visits))).not.toContain('198.51.100')
})

test('of ten thousand beacons the readers are counted, each once, and nothing in the file tells who they were', async () => {
  const before = await total()
  const browsers = [BROWSER, BROWSER.replace('143', '141'), 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15']
  const beacon = (n: number, more: Record<string, string>, body: object = { story }) =>
    takeReading(
      new Headers({ 'x-forwarded-for': `203.0.${113 + Math.floor(n / 250)}.${n % 250}`, 'sec-fetch-site': 'same-origin', ...more }),
      JSON.stringify(body),
    )
  // 1,000 people by three browsers each, and each of them again; as many robots, refusals and depths.
  for (let n = 0; n < 1000; n += 1) {
    for (const browser of browsers) {
      beacon(n, { 'user-agent': browser }, { story, from: 'www.baidu.com' })
      beacon(n, { 'user-agent': browser })
    }
    beacon(n, { 'user-agent': 'Mozilla/5.0 (compatible; Bytespider; spider-feedback@bytedance.com)' })
    beacon(n, { 'user-agent': BROWSER, 'sec-gpc': '1' })
    beacon(n, { 'user-agent': BROWSER, dnt: '1' })
    beacon(n, { 'user-agent': BROWSER }, { story, depth: 4 })
    if (n % 400 === 399) await flushReadings()
  }
  await flushReadings()
  expect((await total()) - before).toBe(3000)
  const { sqlite } = database()
  sqlite?.writer.pragma('wal_checkpoint(TRUNCATE)')
  const file = readFileSync(sqlite?.writer.name ?? '')
  expect(file.length).toBeGreaterThan(100_000)
  for (const told of ['203.0.113.', '203.0.116.', 'Mozilla/5.0', 'iPhone', 'www.baidu.com']) expect(file.includes(told)).toBe(false)
}, 60_000)
