import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { getBoard } from '#db/desk/board'
import { actOnMany } from '#db/desk/bulk'
import type { BulkAction } from '#db/desk/types'
import { getBulk, getLastBulk, undoBulk } from '#db/desk/undo'
import { addStaff } from '#db/staff/commands'
import { createStory } from '#db/stories/commands'
import { getForDesk } from '#db/stories/desk'
import { saveStory } from '#db/stories/save'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { archiveStory, assignStory, returnStory, submitStory } from '#db/workflow/commands'
import { getStoryStatus } from '#db/workflow/queries'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const employ = async (name: string) => ({
  id: (await addStaff(theHouse, { name, email: `${crypto.randomUUID()}@desk.example`, role: 'reporter', passwordHash: 'x' })) ?? '',
  name,
})
const draft = (headline: string, by: { id: string | null; name: string } = theHouse) =>
  createStory(by, 'report', manuscriptOf({ headline }))
const all = () => true
const many = (action: BulkAction, ids: number[]) => actOnMany(theHouse, action, ids, all)
const numberOf = (done: object) => ('bulk' in done ? Number(done.bulk) : 0)
const undo = (done: object) => undoBulk(theHouse, numberOf(done), all)

test('what was done to many is taken back exactly, and what somebody has changed since is left alone', async () => {
  const [lin, su] = [await employ('林若溪'), await employ('苏禾')]
  const [a, b] = [await draft('甲'), await draft('乙')]
  await assignStory(theHouse, a, su.id)
  const given = await many({ do: 'assign', staff: lin.id }, [a, b, a])
  expect(given).toMatchObject({ done: [a, b], left: [] })
  await assignStory(theHouse, b, su.id)
  expect(await undo(given)).toMatchObject({ done: [a], left: [{ story: b }] })
  expect([(await getForDesk(a))?.assignee, (await getForDesk(b))?.assignee]).toEqual([su.id, su.id])
  expect(await undo(given)).toEqual({ outcome: 'missing' })
  expect(await getBulk(numberOf(given))).toBeNull()
})

test('sections and topics are given and taken back as saves that lose no word written in between', async () => {
  const id = await draft('甲')
  const moved = await many({ do: 'section', section: 2 }, [id])
  const tagged = await many({ do: 'topic', topic: 1 }, [id])
  const before = await getForDesk(id)
  expect(before?.manuscript).toMatchObject({ section: 2, topics: [1] })
  if (!before) throw new Error('gone')
  await saveStory(theHouse, id, before.version, { ...before.manuscript, headline: '后来写的' })
  for (const it of [moved, tagged]) await undo(it)
  expect((await getForDesk(id))?.manuscript).toMatchObject({ headline: '后来写的', section: manuscriptOf({}).section, topics: [] })
  expect(await many({ do: 'section', section: 999 }, [id])).toMatchObject({ outcome: 'refused' })
})

test('a withdrawn story that was archived with others is withdrawn again after the undo', async () => {
  const out = await publish({ headline: '撤下的' })
  await withdrawStory(theHouse, out, '消息来源有误')
  const plain = await draft('草稿')
  const done = await many({ do: 'archive' }, [out, plain])
  expect((await getForDesk(out))?.state).toBe('archived')
  await undo(done)
  expect([(await getForDesk(out))?.state, (await getForDesk(plain))?.state]).toEqual(['withdrawn', 'draft'])
  const sent = await many({ do: 'submit' }, [plain, out])
  expect(sent).toMatchObject({ done: [plain], left: [{ story: out }] })
  await undo(sent)
  expect((await getForDesk(plain))?.state).toBe('draft')
  await archiveStory(theHouse, plain)
})

test('what lies in the bin takes nothing but being taken back, neither from an action nor from an undo', async () => {
  const [a, b] = [await draft('甲'), await draft('乙')]
  const given = await many({ do: 'topic', topic: 1 }, [a])
  await many({ do: 'bin' }, [a])
  const changes: BulkAction[] = [
    ...[
      { do: 'assign' as const, staff: (await employ('苏禾')).id },
      { do: 'section' as const, section: 2 },
    ],
    ...[{ do: 'topic' as const, topic: 1 }, { do: 'submit' as const }, { do: 'archive' as const }, { do: 'bin' as const }],
  ]
  for (const action of changes)
    expect(await many(action, [a])).toMatchObject({ done: [], left: [{ reason: expect.stringContaining('回收站') }] })
  expect(await undo(given)).toMatchObject({ done: [], left: [{ story: a, reason: expect.stringContaining('回收站') }] })
  expect(await many({ do: 'restore' }, [a, b])).toMatchObject({ done: [a], left: [{ story: b, reason: '稿件不在回收站里' }] })
  expect(await getForDesk(a)).toMatchObject({ state: 'draft', assignee: null, version: 2, manuscript: { topics: [1], section: 1 } })
})

test('sending many for review and taking it back is no return to the writer, and an earlier return stands again', async () => {
  const lin = await employ('林若溪')
  const [fresh, returned] = [await draft('没送过', lin), await draft('退过', lin)]
  await submitStory(lin, returned, { version: 1, reviewer: lin.id })
  await returnStory(theHouse, returned, { version: 1, reason: '少一个信源' })
  const sent = await many({ do: 'submit' }, [fresh, returned])
  expect((await getStoryStatus(returned, new Date()))?.returned).toBeNull()
  await undo(sent)
  const { mine } = await getBoard({ ...lin, role: 'reporter' }, new Date())
  expect(new Map(mine.map((it) => [it.id, it.returned]))).toEqual(
    new Map([
      [fresh, ''],
      [returned, '少一个信源'],
    ]),
  )
  const status = await getStoryStatus(returned, new Date())
  expect(status).toMatchObject({ state: 'draft', returned: { reason: '少一个信源' }, reviewer: { name: '林若溪' } })
  expect(status?.steps[0]).toMatchObject({ undoing: true, note: '批量送审' })
})

test('who was returned and sent again by somebody in between is not taken from the reviewer by an undo', async () => {
  const id = await draft('甲')
  const sent = await many({ do: 'submit' }, [id])
  await returnStory(theHouse, id, { version: 1, reason: '改题' })
  await submitStory(theHouse, id, { version: 1 })
  expect(await undo(sent)).toMatchObject({ done: [], left: [{ story: id }] })
  expect((await getForDesk(id))?.state).toBe('review')
})

test('the last of one’s actions can be taken back for a day, and stories of others are not named by it', async () => {
  const [lin, su] = [await employ('林若溪'), await employ('苏禾')]
  const [own, foreign] = [await draft('自己的', lin), await draft('机密标题')]
  const given = await actOnMany(lin, { do: 'topic', topic: 1 }, [own, foreign], all)
  const last = await getLastBulk(lin.id)
  expect(last).toMatchObject({ id: numberOf(given), do: 'topic', stories: 2 })
  expect([await getLastBulk(su.id), await getLastBulk(lin.id, new Date(Date.now() + 25 * 3_600_000))]).toEqual([null, null])
  const mine = (story: { createdBy: string | null }) => story.createdBy === lin.id
  const late = new Date(Date.now() + 25 * 3_600_000)
  expect(await undoBulk(lin, numberOf(given), mine, late)).toEqual({ outcome: 'missing' })
  expect(await undoBulk(lin, numberOf(given), () => false)).toEqual({ outcome: 'missing' })
  expect(await undoBulk(lin, numberOf(given), mine)).toMatchObject({ done: [own], left: [] })
  expect((await getForDesk(foreign))?.manuscript.topics).toEqual([1])
  expect(await getLastBulk(lin.id)).toBeNull()
})

test('many are approved as one is: from review, in the version that was seen, and back to review by the undo', async () => {
  const [seen, changed, plain] = [await draft('甲'), await draft('乙'), await draft('丙')]
  await many({ do: 'submit' }, [seen, changed])
  await saveStory(theHouse, changed, 1, manuscriptOf({ headline: '送审后改的' }))
  const versions = { [seen]: 1, [changed]: 1, [plain]: 1 }
  const passed = await many({ do: 'approve', versions }, [seen, changed, plain])
  expect(passed).toMatchObject({
    done: [seen],
    left: [
      { story: changed, reason: expect.stringContaining('又有改动') },
      { story: plain, reason: expect.stringContaining('不能通过') },
    ],
  })
  expect((await getStoryStatus(seen, new Date()))?.steps[0]).toMatchObject({ verb: 'approve', after: 'approved' })
  await undo(passed)
  expect((await getForDesk(seen))?.state).toBe('review')
})
