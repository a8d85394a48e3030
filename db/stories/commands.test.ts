import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { searchStories } from '#db/search/queries'
import { createStory } from '#db/stories/commands'
import { correctStory } from '#db/stories/correct'
import { publishStory } from '#db/stories/publish'
import { getStory, getWithdrawal, listLatest, listWithTopic } from '#db/stories/queries'
import { saveStory } from '#db/stories/save'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const river: Manuscript = {
  ...blankManuscript,
  headline: '湄公河进入最低水位',
  standfirst: '下游三国启动联合补水。',
  section: 1,
  topics: [1],
  bylines: [{ author: 1, role: 'reporter' }],
  body: {
    type: 'doc',
    attrs: { version: 1 },
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '稻农把插秧推迟到五月。' }] }],
  },
}

test('a draft is nowhere to be read or found', async () => {
  const id = await createStory(theHouse, 'report', river)
  expect(await getStory(id)).toBeNull()
  expect((await listLatest()).cards).toEqual([])
  expect((await searchStories({ q: '湄公河' })).cards).toEqual([])
})

test('a published story is on its lists, in search and on the wire', async () => {
  const id = await createStory(theHouse, 'report', river)
  const published = await publishStory(theHouse, id, { version: 1 })
  expect(published).toMatchObject({ outcome: 'published', revision: 1, slug: expect.stringMatching(/^meigonghe/) })
  const story = await getStory(id)
  expect(story).toMatchObject({ headline: river.headline, section: { slug: 'asia' }, topics: [{ slug: 'meigonghe' }] })
  expect(story?.bylines[0]).toMatchObject({ name: '林若溪', role: 'reporter' })
  expect((await listWithTopic({ id: 1, slug: 'meigonghe' })).cards.map((card) => card.id)).toEqual([id])
  expect((await searchStories({ q: '湄公河' })).cards.map((card) => card.id)).toEqual([id])
  const [row] = await listWireAfter(0)
  expect(row).toMatchObject({ event: 'story-published', subject: `story:${id}` })
  expect(row?.hard).toEqual(
    expect.arrayContaining(['front', 'latest', 'section:asia', 'topic:meigonghe', 'author:lin-ruoxi', `story:${id}`]),
  )
})

test('of two saves from one version the second is refused and told what the first wrote', async () => {
  const id = await createStory(theHouse, 'report', river)
  const mine = { ...river, headline: '甲的标题' }
  const [first, second] = await Promise.all([
    saveStory(theHouse, id, 1, mine),
    saveStory(theHouse, id, 1, { ...river, headline: '乙的标题' }),
  ])
  expect(first).toMatchObject({ outcome: 'saved', version: 2 })
  expect(second).toMatchObject({ outcome: 'conflict', version: 2, manuscript: mine })
})

test('edits of a published story stay on the desk until it is published again', async () => {
  const id = await createStory(theHouse, 'report', river)
  await publishStory(theHouse, id, { version: 1 })
  await saveStory(theHouse, id, 1, { ...river, headline: '新的标题', section: 2 })
  expect((await getStory(id))?.headline).toBe(river.headline)
  await publishStory(theHouse, id, { version: 2, note: '补充水文数据' })
  const story = await getStory(id)
  expect(story).toMatchObject({ headline: '新的标题', revision: 2, section: { slug: 'china' } })
  expect(story?.slug).toMatch(/^meigonghe/)
  const rows = await listWireAfter(0)
  expect(rows.at(-1)?.hard).toEqual(expect.arrayContaining(['section:asia', 'section:china']))
})

test('the same version published twice is one publication', async () => {
  const id = await createStory(theHouse, 'report', river)
  await Promise.all(Array.from({ length: 5 }, () => publishStory(theHouse, id, { version: 1 })))
  expect(await listWireAfter(0)).toHaveLength(1)
})

test('a story without headline, section and text is refused with the reasons', async () => {
  const id = await createStory(theHouse, 'report')
  expect(await publishStory(theHouse, id, { version: 1 })).toEqual({
    outcome: 'refused',
    reasons: ['还没有标题', '还没有选频道', '正文是空的'],
  })
})

test('a manuscript that names what is not there is refused, not stored', async () => {
  const id = await createStory(theHouse, 'report', { ...river, topics: [99], bylines: [{ author: 77, role: 'reporter' }] })
  expect(await publishStory(theHouse, id, { version: 1 })).toMatchObject({
    outcome: 'refused',
    reasons: ['有话题已不存在', '有署名作者已不存在'],
  })
})

test('a withdrawn story is gone from everywhere but its reason, and can come back', async () => {
  const id = await createStory(theHouse, 'report', river)
  await publishStory(theHouse, id, { version: 1 })
  await withdrawStory(theHouse, id, '消息来源有误')
  expect(await getStory(id)).toBeNull()
  expect((await searchStories({ q: '湄公河' })).cards).toEqual([])
  expect(await getWithdrawal(id)).toMatchObject({ reason: '消息来源有误', headline: river.headline })
  await publishStory(theHouse, id, { version: 1 })
  expect(await getStory(id)).toMatchObject({ revision: 2 })
  expect(await getWithdrawal(id)).toBeNull()
})

test('a correction stands on the story and marks it updated', async () => {
  const id = await createStory(theHouse, 'report', river)
  await publishStory(theHouse, id, { version: 1 })
  await correctStory(theHouse, id, { wrong: '四月', right: '五月' })
  const story = await getStory(id)
  expect(story?.corrections).toMatchObject([{ wrong: '四月', right: '五月' }])
  expect(story && story.updatedAt > story.publishedAt).toBe(true)
})
