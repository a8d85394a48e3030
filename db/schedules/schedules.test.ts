import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { jobs } from '#db/jobs/schema'
import { workOffOne } from '#db/jobs/work'
import { reopenNote, resolveNote, writeNote } from '#db/notes/commands'
import { dueWorks } from '#db/schedules/due'
import { expireStory } from '#db/schedules/expiry'
import { scheduleStory, unscheduleStory } from '#db/schedules/schedule'
import type { ScheduledTerms } from '#db/schedules/schema'
import { createStory } from '#db/stories/commands'
import { getForDesk } from '#db/stories/desk'
import { publishStory } from '#db/stories/publish'
import { getStory, getWithdrawal } from '#db/stories/queries'
import { recallPublication } from '#db/stories/recall'
import { saveStory } from '#db/stories/save'
import { revisions } from '#db/stories/schema'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, manuscriptOf } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'
import { approveStory, embargoStory, submitStory } from '#db/workflow/commands'
import { getStoryStatus } from '#db/workflow/queries'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const HOUR = 3_600_000
const now = new Date()
const later = (ms: number) => new Date(now.getTime() + ms)
const reasonsOf = (result: unknown) => (result as { reasons?: string[] }).reasons?.join() ?? ''
const schedule = (id: number, version = 1, at = later(HOUR), terms: ScheduledTerms = { change: 'new' }, key = crypto.randomUUID()) =>
  scheduleStory(theHouse, id, { version, at, key, terms }, now)
const work = (at: Date) => workOffOne(dueWorks, () => at)
const begun = () => createStory(theHouse, 'report', manuscriptOf({}))

test('a scheduled story goes out at its hour and not a millisecond before', async () => {
  const id = await begun()
  expect(await schedule(id)).toMatchObject({ outcome: 'scheduled', state: 'scheduled' })
  expect(await work(later(HOUR - 1))).toBeNull()
  expect(await getStory(id)).toBeNull()
  expect(await work(later(HOUR))).toMatchObject({ outcome: 'done' })
  expect(await getStory(id)).toMatchObject({ publishedAt: later(HOUR) })
  expect(await getStoryStatus(id, later(HOUR + 1000))).toMatchObject({
    state: 'published',
    schedule: null,
    lateSeconds: null,
    recall: { until: later(HOUR + 10_000) },
  })
})

test('what goes out is what was scheduled, whatever was written since; the desk has its newer text and no conflict', async () => {
  const id = await begun()
  await schedule(id)
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '排期之后的改动' }))
  await work(later(HOUR))
  expect((await getStory(id))?.headline).toBe('湄公河进入最低水位')
  expect(await getForDesk(id)).toMatchObject({ version: 2, ahead: true, manuscript: { headline: '排期之后的改动' } })
  expect(await saveStory(theHouse, id, 2, manuscriptOf({ headline: '再改' }))).toMatchObject({ outcome: 'saved', version: 3 })
})

test('what was due while nobody looked goes out with its true time and is marked late', async () => {
  const id = await begun()
  await schedule(id)
  await work(later(HOUR + 120_000))
  expect(await getStory(id)).toMatchObject({ publishedAt: later(HOUR + 120_000) })
  expect(await getStoryStatus(id, later(HOUR + 130_000))).toMatchObject({ lateSeconds: 120 })
})

test('one key twenty times at once is one schedule; another key is another hour in its place', async () => {
  const id = await begun()
  const key = crypto.randomUUID()
  const answers = await Promise.all(Array.from({ length: 20 }, () => schedule(id, 1, later(HOUR), { change: 'new' }, key)))
  expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1)
  expect(await db().$count(jobs, eq(jobs.state, 'waiting'))).toBe(1)
  await schedule(id, 1, later(2 * HOUR))
  expect(await work(later(HOUR))).toBeNull()
  await work(later(2 * HOUR))
  expect(await db().$count(revisions)).toBe(1)
  expect(await listWireAfter(0)).toHaveLength(1)
})

test('the same hour worked on by twenty at once puts it out once', async () => {
  const id = await begun()
  await schedule(id)
  await Promise.all(Array.from({ length: 20 }, () => work(later(HOUR))))
  expect(await db().$count(revisions)).toBe(1)
  expect(await listWireAfter(0)).toHaveLength(1)
})

test('it can be taken back before its hour, and by hand it can go out sooner', async () => {
  const id = await begun()
  await submitStory(theHouse, id, { version: 1 })
  await approveStory(theHouse, id, { version: 1 })
  await schedule(id)
  expect(await unscheduleStory(theHouse, id)).toMatchObject({ outcome: 'moved', state: 'approved' })
  expect(await work(later(HOUR))).toBeNull()
  expect(reasonsOf(await unscheduleStory(theHouse, id))).toContain('取消定时')
  await schedule(id)
  await publishStory(theHouse, id, { version: 1, key: crypto.randomUUID(), change: 'new' })
  expect(await work(later(HOUR))).toBeNull()
  expect(await db().$count(revisions)).toBe(1)
})

test('an hour that has passed, unfinished copy, an embargo and an older version are refused at once', async () => {
  const id = await begun()
  expect(reasonsOf(await schedule(id, 1, now))).toContain('定时须晚于现在')
  expect(reasonsOf(await schedule(id, 1, later(400 * 24 * HOUR)))).toContain('一年')
  await embargoStory(theHouse, id, later(2 * HOUR))
  expect(reasonsOf(await schedule(id))).toContain('禁发到')
  expect(await schedule(id, 1, later(2 * HOUR))).toMatchObject({ outcome: 'scheduled' })
  expect(reasonsOf(await embargoStory(theHouse, id, later(3 * HOUR)))).toContain('早于这个禁发时间')
  expect((await schedule(id, 7)).outcome).toBe('conflict')
  const unfinished = await createStory(theHouse, 'report')
  expect(reasonsOf(await schedule(unfinished))).toContain('标题')
})

test('a note that holds it up when its hour comes is said, and once resolved it goes out at the next look, late', async () => {
  const id = await begun()
  await schedule(id)
  const written = await writeNote(theHouse, id, { text: '等律师意见', blocking: true })
  const note = written.outcome === 'noted' ? written.note : 0
  for (const second of [0, 1, 3, 7, 15])
    expect(await work(later(HOUR + second * 1000))).toMatchObject({ outcome: 'waiting', trouble: expect.stringContaining('批注') })
  expect(await getStory(id)).toBeNull()
  expect(await getStoryStatus(id, later(HOUR + 18_000))).toMatchObject({
    state: 'scheduled',
    schedule: { lateSeconds: 18, trouble: expect.stringContaining('批注'), dead: false },
    notes: { open: 1, blocking: 1 },
  })
  await resolveNote(theHouse, id, note)
  await reopenNote(theHouse, id, note)
  await resolveNote(theHouse, id, note)
  expect(await work(later(HOUR + 20_000))).toMatchObject({ outcome: 'done' })
  expect(await getStoryStatus(id, later(HOUR + 21_000))).toMatchObject({ state: 'published', lateSeconds: 20 })
})

test('an update of a published story can wait for its hour, and goes with a withdrawal', async () => {
  const id = await begun()
  await publishStory(theHouse, id, { version: 1, key: crypto.randomUUID(), change: 'new' })
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '明早的标题' }))
  expect(await schedule(id, 2, later(HOUR), { change: 'update', note: '补充' })).toMatchObject({ state: 'published' })
  await work(later(HOUR))
  expect(await getStory(id)).toMatchObject({ headline: '明早的标题', revision: 2, updatedAt: later(HOUR) })
  await saveStory(theHouse, id, 2, manuscriptOf({ headline: '后天的标题' }))
  await schedule(id, 3, later(2 * HOUR), { change: 'minor' })
  await withdrawStory(theHouse, id, '消息来源有误')
  expect(await work(later(2 * HOUR))).toBeNull()
})

test('a scheduled story that went out can be recalled for ten seconds', async () => {
  const id = await begun()
  await schedule(id)
  await work(later(HOUR))
  const key = (await getStoryStatus(id, later(HOUR)))?.recall?.key ?? ''
  expect(await recallPublication(theHouse, id, key, later(HOUR + 9000))).toMatchObject({ outcome: 'recalled', state: 'approved' })
  expect(await getStory(id)).toBeNull()
  expect(await work(later(2 * HOUR))).toBeNull()
})

test('a story whose time is over is gone with a reason, one that stays is not, and one that nobody has is let be', async () => {
  const id = await begun()
  await publishStory(theHouse, id, { version: 1, key: crypto.randomUUID(), change: 'new', expiresAt: later(HOUR) })
  expect(reasonsOf(await expireStory(theHouse, id, now, later(1)))).toContain('到期时间')
  await expireStory(theHouse, id, null)
  expect(await work(later(HOUR))).toBeNull()
  await expireStory(theHouse, id, later(2 * HOUR))
  expect(await work(later(2 * HOUR - 1))).toBeNull()
  expect(await work(later(2 * HOUR))).toMatchObject({ outcome: 'done' })
  expect(await getStory(id)).toBeNull()
  expect(await getWithdrawal(id)).toMatchObject({ reason: '稿件已到期' })
  expect(await getStoryStatus(id, later(2 * HOUR))).toMatchObject({ state: 'withdrawn', expiresAt: null })
  const draft = await begun()
  await expireStory(theHouse, draft, later(HOUR))
  expect(await work(later(HOUR))).toMatchObject({ outcome: 'done' })
  expect(await getStoryStatus(draft, later(HOUR))).toMatchObject({ state: 'draft' })
})
