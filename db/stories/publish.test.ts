import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { db, execute } from '#db/client'
import { listCorrections } from '#db/corrections/queries'
import { corrections } from '#db/corrections/schema'
import { pinToFront } from '#db/front/commands'
import { frontSlots } from '#db/front/schema'
import { writeNote } from '#db/notes/commands'
import { createStory } from '#db/stories/commands'
import { correctStory } from '#db/stories/correct'
import { publishStory, type Terms } from '#db/stories/publish'
import { getStory, getWithdrawal, listLatest, listPublicRevisions } from '#db/stories/queries'
import { recallPublication } from '#db/stories/recall'
import { saveStory } from '#db/stories/save'
import { revisions, stories } from '#db/stories/schema'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { listWireAfter } from '#db/wire/queries'
import { archiveStory, embargoStory } from '#db/workflow/commands'
import { getStoryStatus } from '#db/workflow/queries'
import { steps } from '#db/workflow/schema'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const key = () => crypto.randomUUID()
const soon = (ms: number) => new Date(Date.now() + ms)
const HOUR = 3_600_000
const go = (id: number, version: number, terms: Terms = {}) => publishStory(theHouse, id, { version, key: key(), change: 'new', ...terms })
const reasonsOf = (result: unknown) => (result as { reasons?: string[] }).reasons ?? []

async function live(): Promise<number> {
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  expect(await go(id, 1)).toMatchObject({ outcome: 'published' })
  return id
}

test('one key twenty times at once is one publication, one wire row, and one answer', async () => {
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  const terms = { key: key() }
  const answers = await Promise.all(Array.from({ length: 20 }, () => go(id, 1, terms)))
  expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1)
  expect(answers[0]).toMatchObject({ outcome: 'published', revision: 1, recallableUntil: expect.any(Date) })
  expect(await listWireAfter(0)).toHaveLength(1)
  expect(await db().$count(revisions)).toBe(1)
  expect(await db().$count(steps, eq(steps.verb, 'publish'))).toBe(1)
})

test('two editors who publish one version at once get the same result; who has an older one is told', async () => {
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  const both = await Promise.all([go(id, 1), go(id, 1)])
  expect(both.map((it) => it.outcome)).toEqual(['published', 'published'])
  expect(await listWireAfter(0)).toHaveLength(1)
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '新的标题' }))
  expect((await go(id, 1, { change: 'update' })).outcome).toBe('conflict')
})

test('a key is good for one story only', async () => {
  const terms = { key: key() }
  await go(await createStory(theHouse, 'report', manuscriptOf({})), 1, terms)
  const other = await createStory(theHouse, 'report', manuscriptOf({}))
  expect(reasonsOf(await go(other, 1, terms))[0]).toContain('请求编号')
  expect(await getStory(other)).toBeNull()
})

test('a small change leaves the time of the story alone, an update does not', async () => {
  const id = await live()
  const first = await getStory(id)
  await saveStory(theHouse, id, 1, manuscriptOf({}, '稻农把插秧推迟到了五月。'))
  await go(id, 2, { change: 'minor' })
  expect(await getStory(id)).toMatchObject({ revision: 2, updatedAt: first?.updatedAt })
  await saveStory(theHouse, id, 2, manuscriptOf({}, '稻农把插秧推迟到了六月。'))
  await go(id, 3, { change: 'update', note: '插秧时间又变了' })
  const story = await getStory(id)
  expect(story && first && story.updatedAt > first.updatedAt).toBe(true)
  expect((await listPublicRevisions(id)).map(({ number, change, note }) => [number, change, note])).toEqual([
    [3, 'update', '插秧时间又变了'],
    [2, 'minor', ''],
    [1, 'new', ''],
  ])
})

test('a correction goes out with the corrected text, both or neither', async () => {
  const id = await live()
  await saveStory(theHouse, id, 1, manuscriptOf({}, '稻农把插秧推迟到六月。'))
  const correction = { kind: 'clarification' as const, wrong: '五月', right: '六月' }
  expect(reasonsOf(await go(id, 2, { change: 'correction' }))[0]).toContain('错在哪里')
  expect(reasonsOf(await go(id, 2, { change: 'update', correction }))[0]).toContain('只有选择更正')
  const failing = inTransaction(async () => {
    await go(id, 2, { change: 'correction', correction })
    throw new Error('断电')
  })
  await expect(failing).rejects.toThrow('断电')
  expect(await getStory(id)).toMatchObject({ revision: 1, corrections: [] })
  expect(await go(id, 2, { change: 'correction', correction })).toMatchObject({ outcome: 'published', recallableUntil: null })
  expect(await getStory(id)).toMatchObject({ revision: 2, corrections: [correction] })
  expect(await listCorrections()).toMatchObject([{ ...correction, story: { id } }])
})

test('a correction tells the pages that carry it, the feed among them', async () => {
  const id = await live()
  await correctStory(theHouse, id, { wrong: '五月', right: '六月' })
  expect((await listWireAfter(0)).at(-1)).toMatchObject({
    event: 'story-corrected',
    hard: expect.arrayContaining([`story:${id}`, 'corrections', `in-feed:${id}`]),
  })
})

test('no statement can alter or remove a correction, a published version or a step', async () => {
  const id = await live()
  await correctStory(theHouse, id, { wrong: '五月', right: '六月' })
  for (const statement of [
    sql`update corrections set wrong = ''`,
    sql`delete from corrections`,
    sql`update revisions set note = 'x'`,
    sql`delete from revisions`,
    sql`update steps set note = 'x'`,
    sql`delete from steps`,
  ])
    await expect(inTransaction(() => execute(statement))).rejects.toThrow()
  expect(await db().$count(corrections)).toBe(1)
  expect(await db().$count(revisions)).toBe(1)
})

test('everything that stands against a publication is said at once, and nothing goes out', async () => {
  const id = await createStory(theHouse, 'report', { ...manuscriptOf({}), section: null, headline: '' })
  await writeNote(theHouse, id, { text: '等律师意见', blocking: true })
  await embargoStory(theHouse, id, soon(HOUR))
  const reasons = reasonsOf(await go(id, 1, { change: 'update' }))
  for (const it of ['禁发到', '批注', '不能作更新', '标题', '频道']) expect(reasons.join()).toContain(it)
  expect(await listWireAfter(0)).toEqual([])
  await archiveStory(theHouse, id)
  expect(reasonsOf(await go(id, 1)).join()).toContain('重新打开')
})

test('an embargo holds to its last millisecond', async () => {
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  const until = soon(HOUR)
  await embargoStory(theHouse, id, until)
  expect((await go(id, 1, { at: new Date(until.getTime() - 1) })).outcome).toBe('refused')
  expect((await go(id, 1, { at: until })).outcome).toBe('published')
})

test('a recalled publication was never there for readers, and the desk still has all of it', async () => {
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  const lead = await publish({ headline: '头条' })
  await pinToFront(theHouse, 'lead', 0, lead)
  const terms = { key: key(), front: { area: 'lead' as const, position: 0 }, breaking: true, expiresAt: soon(HOUR) }
  await go(id, 1, terms)
  expect(await db().select({ story: frontSlots.story }).from(frontSlots)).toEqual([{ story: id }, { story: id }])
  expect(await getStoryStatus(id, new Date())).toMatchObject({ state: 'published', recall: { key: terms.key }, expiresAt: terms.expiresAt })
  const recalled = await Promise.all([recallPublication(theHouse, id, terms.key), recallPublication(theHouse, id, terms.key)])
  expect(recalled).toMatchObject([{ outcome: 'recalled', state: 'draft' }, { outcome: 'recalled' }])
  expect(await getStory(id)).toBeNull()
  expect((await listLatest()).cards.map((card) => card.id)).toEqual([lead])
  expect(await db().select({ story: frontSlots.story, area: frontSlots.area }).from(frontSlots)).toEqual([{ story: lead, area: 'lead' }])
  expect(await getStoryStatus(id, new Date())).toMatchObject({ state: 'draft', revision: null, expiresAt: null, recall: null })
  expect((await listWireAfter(0)).at(-1)).toMatchObject({ event: 'story-recalled', hard: expect.arrayContaining(['front', `card:${id}`]) })
  expect(await db().$count(revisions, eq(revisions.story, id))).toBe(1)
  expect(reasonsOf(await recallPublication(theHouse, id, key()))[0]).toContain('没有这一次发布')
  await go(id, 1)
  expect(await listPublicRevisions(id)).toMatchObject([{ number: 1, change: 'new' }])
})

test('a recalled update gives back what readers had, with its time', async () => {
  const id = await live()
  const before = await getStory(id)
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '发错了的标题', section: 2 }))
  const terms = { key: key(), change: 'update' as const }
  await go(id, 2, terms)
  expect((await getStory(id))?.headline).toBe('发错了的标题')
  expect(await recallPublication(theHouse, id, terms.key)).toMatchObject({ outcome: 'recalled', state: 'published', revision: 1 })
  expect(await getStory(id)).toEqual(before)
  expect(await getStoryStatus(id, new Date())).toMatchObject({ revision: 1, printedVersion: 1, version: 2 })
  await go(id, 2, { change: 'update' })
  expect((await getStory(id))?.revision).toBe(3)
  expect((await listPublicRevisions(id)).map((it) => it.number)).toEqual([2, 1])
})

test('what came back from a withdrawal and is recalled is withdrawn as before, under its old address', async () => {
  const id = await live()
  const slug = (await getStory(id))?.slug
  await withdrawStory(theHouse, id, '消息来源有误')
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '全然不同的标题' }))
  const terms = { key: key() }
  expect(await go(id, 2, terms)).toMatchObject({ outcome: 'published', slug })
  await recallPublication(theHouse, id, terms.key)
  expect(await getWithdrawal(id)).toMatchObject({ reason: '消息来源有误' })
  expect(await getStoryStatus(id, new Date())).toMatchObject({ state: 'withdrawn' })
})

test('after ten seconds, after another publication and after a correction there is no recall', async () => {
  const id = await live()
  const [step] = await db().select().from(steps).where(eq(steps.story, id))
  const first = step?.key ?? ''
  const taken = step?.takenAt.getTime() ?? 0
  expect(reasonsOf(await recallPublication(theHouse, id, first, new Date(taken + 10_001)))[0]).toContain('超过 10 秒')
  await saveStory(theHouse, id, 1, manuscriptOf({}, '另一段。'))
  const corrected = { key: key(), change: 'correction' as const, correction: { wrong: '甲', right: '乙' } }
  await go(id, 2, corrected)
  expect(reasonsOf(await recallPublication(theHouse, id, first))[0]).toContain('之后又发布过')
  expect(reasonsOf(await recallPublication(theHouse, id, corrected.key))[0]).toContain('更正')
  expect((await getStory(id))?.revision).toBe(2)
})

test('a key that was recalled does not publish again', async () => {
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  const terms = { key: key() }
  await go(id, 1, terms)
  await recallPublication(theHouse, id, terms.key)
  expect(reasonsOf(await go(id, 1, terms))[0]).toContain('已经撤回')
  expect(await getStory(id)).toBeNull()
  const [row] = await db().select({ state: stories.state }).from(stories).where(eq(stories.id, id))
  expect(row?.state).toBe('draft')
})

test('what readers have already is given the place and the expiry that a second asking wants, without a new revision', async () => {
  const lead = await publish({ headline: '头条' })
  await pinToFront(theHouse, 'lead', 0, lead)
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  const first = key()
  await go(id, 1, { key: first })
  const again = { key: key(), change: 'update' as const, front: { area: 'lead' as const, position: 0 }, expiresAt: soon(HOUR) }
  const answers = [await go(id, 1, again), await go(id, 1, again)]
  expect(answers[1]).toEqual(answers[0])
  expect(answers[0]).toMatchObject({ outcome: 'published', revision: 1, recallableUntil: null })
  expect(await db().select({ story: frontSlots.story, area: frontSlots.area }).from(frontSlots)).toEqual([{ story: id, area: 'lead' }])
  expect(await db().$count(revisions, eq(revisions.story, id))).toBe(1)
  expect(await db().$count(steps, eq(steps.key, again.key))).toBe(1)
  expect((await listWireAfter(0)).at(-1)).toMatchObject({ event: 'story-placed', hard: expect.arrayContaining(['front']) })
  // The words themselves can still be taken back, by their own key.
  expect(await getStoryStatus(id, new Date())).toMatchObject({ expiresAt: again.expiresAt, recall: { key: first } })
  expect(reasonsOf(await recallPublication(theHouse, id, again.key))[0]).toContain('首页编排')
  await go(id, 1, { key: key(), change: 'update', breaking: true, expiresAt: null })
  expect((await db().select({ area: frontSlots.area }).from(frontSlots)).map((it) => it.area).sort()).toEqual(['breaking', 'lead'])
  expect(await getStoryStatus(id, new Date())).toMatchObject({ expiresAt: null })
  expect(reasonsOf(await go(id, 1, { key: key(), expiresAt: soon(-HOUR) }))[0]).toContain('到期时间')
})
