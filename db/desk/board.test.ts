import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { binStory } from '#db/desk/bin'
import { getBoard } from '#db/desk/board'
import { resolveNote, writeNote } from '#db/notes/commands'
import { stayIn } from '#db/presence/commands'
import { countVisits } from '#db/readings/commands'
import { scheduleStory } from '#db/schedules/schedule'
import { addStaff } from '#db/staff/commands'
import { createStory } from '#db/stories/commands'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { approveStory, assignStory, returnStory, submitStory } from '#db/workflow/commands'
import { type Printing, print } from '#lib/freshness'
import type { Role } from '#lib/permissions'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const employ = async (name: string, role: Role) => ({
  id: (await addStaff(theHouse, { name, email: `${crypto.randomUUID()}@desk.example`, role, passwordHash: 'x' })) ?? '',
  name,
  role,
})
const now = new Date()
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const ids = (list: { id: number }[]) => list.map((it) => it.id)

test('a reporter has their own and what they were given, with the reason why it came back', async () => {
  const lin = await employ('林若溪', 'reporter')
  const su = await employ('苏禾', 'editor')
  const own = await createStory(lin, 'report', manuscriptOf({ headline: '自己的' }))
  const given = await createStory(su, 'report', manuscriptOf({ headline: '分派的' }))
  await createStory(su, 'report', manuscriptOf({ headline: '别人的' }))
  await assignStory(su, given, lin.id)
  await submitStory(lin, own, { version: 1 })
  await returnStory(su, own, { version: 1, reason: '少一个信源' })
  const board = await getBoard(lin, now)
  expect(ids(board.mine).toSorted()).toEqual([own, given].toSorted())
  expect(board.mine.find((it) => it.id === own)?.returned).toBe('少一个信源')
  expect(board.waiting).toEqual([])
  await submitStory(lin, own, { version: 1 })
  expect((await getBoard(lin, now)).mine.find((it) => it.id === own)?.returned).toBe('')
})

test('an editor is shown what waits for them or for anybody, who waits longest first, and no one else’s', async () => {
  const [lin, su, fang] = [await employ('林若溪', 'reporter'), await employ('苏禾', 'editor'), await employ('方砚', 'editor')]
  const anybody = await createStory(lin, 'report', manuscriptOf({}))
  const hers = await createStory(lin, 'report', manuscriptOf({}))
  const his = await createStory(lin, 'report', manuscriptOf({}))
  await submitStory(lin, anybody, { version: 1 })
  await submitStory(lin, hers, { version: 1, reviewer: su.id })
  await submitStory(lin, his, { version: 1, reviewer: fang.id })
  expect(ids((await getBoard(su, now)).waiting)).toEqual([anybody, hers])
  await approveStory(su, hers, { version: 1 })
  expect((await getBoard(su, now)).waiting.map((it) => it.state)).toEqual(['review', 'approved'])
})

test('whoever is named in a note sees its last word until it is resolved, if they may open the story', async () => {
  const [lin, su] = [await employ('林若溪', 'reporter'), await employ('苏禾', 'editor')]
  const story = await createStory(lin, 'report', manuscriptOf({ headline: '水位' }))
  const foreign = await createStory(su, 'report', manuscriptOf({}))
  const written = await writeNote(su, story, { text: '请补数字', mentions: [lin.id] })
  await writeNote(su, foreign, { text: '看不到的', mentions: [lin.id] })
  expect((await getBoard(lin, now)).mentions).toMatchObject([{ id: story, headline: '水位', text: '请补数字', by: '苏禾' }])
  if (written.outcome === 'noted') await resolveNote(lin, story, written.note)
  expect((await getBoard(lin, now)).mentions).toEqual([])
})

test('what is due within four hours stands by its hour, what was due and is not out stands as late', async () => {
  const su = await employ('苏禾', 'editor')
  const at = async (minutes: number) => {
    const id = await createStory(su, 'report', manuscriptOf({}))
    const key = crypto.randomUUID()
    const done = await scheduleStory(su, id, { version: 1, at: inMinutes(minutes), key, terms: { change: 'new' } }, inMinutes(-60))
    expect(done).toMatchObject({ outcome: 'scheduled' })
    return id
  }
  const [later, soon, missed] = [await at(200), await at(30), await at(-5)]
  await at(300)
  const board = await getBoard(su, now)
  expect(ids(board.soon)).toEqual([soon, later])
  expect(board.late).toMatchObject([{ id: missed, dead: false }])
})

test('what went out today stands with its reads, yesterday’s does not', async () => {
  const su = await employ('苏禾', 'editor')
  await publish({ headline: '昨天' }, undefined, inMinutes(-25 * 60))
  const id = await publish({ headline: '今天' }, undefined, now)
  await countVisits([{ story: id, visitor: 'a', at: now, source: 'direct', device: 'phone', depth: 0 }])
  const board = await getBoard(su, now)
  expect(board.today).toMatchObject([{ id, headline: '今天', reads: 1, now: 1 }])
})

test('who has a story open is named once; the board asks the same number of questions however much there is', async () => {
  const [su, fang] = [await employ('苏禾', 'editor'), await employ('方砚', 'chief')]
  const id = await createStory(su, 'report', manuscriptOf({ headline: '开着的' }))
  for (const [who, tab] of [
    [su, 'a'],
    [su, 'b'],
    [fang, 'c'],
  ] as const)
    await stayIn({ story: id, tab, staff: who.id }, now)
  expect((await getBoard(fang, now)).writing).toEqual([{ id, headline: '开着的', names: ['苏禾', '方砚'] }])
  const questions = async () => {
    const printing: Printing = { tags: new Set(), queries: 0 }
    await print(printing, () => getBoard(su, now))
    return printing.queries
  }
  for (let i = 0; i < 20; i++) await publish({ headline: `第${i}篇` }, undefined, now)
  expect(await questions()).toBeLessThanOrEqual(12)
})

test('what lies in the bin neither waits with a note that names somebody nor counts as being written', async () => {
  const [lin, su] = [await employ('林若溪', 'reporter'), await employ('苏禾', 'editor')]
  const id = await createStory(lin, 'report', manuscriptOf({ headline: '作废的' }))
  await writeNote(su, id, { text: '请补数字', mentions: [lin.id] })
  await stayIn({ story: id, tab: 'a', staff: lin.id }, now)
  expect(await getBoard(lin, now)).toMatchObject({ mentions: [{ id }], writing: [{ id }] })
  await binStory(lin, id)
  expect(await getBoard(lin, now)).toMatchObject({ mine: [], mentions: [], writing: [] })
})
