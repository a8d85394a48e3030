import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { audit } from '#db/audit/schema'
import { db } from '#db/client'
import { listFeedStoriesWithTopic } from '#db/feeds/queries'
import { redirectOldAddress } from '#db/redirects/commands'
import { getRedirect } from '#db/redirects/queries'
import { createStory } from '#db/stories/commands'
import { publishStory } from '#db/stories/publish'
import { getStory, listWithTopic } from '#db/stories/queries'
import { saveStory } from '#db/stories/save'
import { publications, revisions, stories, storyTopics } from '#db/stories/schema'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { addTopic, changeTopic, removeTopic } from '#db/topics/commands'
import { mergeTopics, previewMerge, undoMerge } from '#db/topics/merge'
import { getTopic, getTopicInstead, listMerges, listNamedTopics, listTopicsForDesk } from '#db/topics/queries'
import type { TopicWords } from '#db/topics/types'
import { inTransaction } from '#db/transaction'
import { listWireAfter } from '#db/wire/queries'
import { inScript } from '#lib/chinese/script'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const words = (name: string, slug: string, more: Partial<TopicWords> = {}): TopicWords => ({
  name,
  slug,
  nameHant: '',
  description: '',
  ...more,
})
async function add(name: string, slug: string): Promise<number> {
  const added = await addTopic(theHouse, words(name, slug))
  if (added.outcome !== 'created') throw new Error(JSON.stringify(added))
  return added.id
}
async function merge(source: number, target: number, version = 1): Promise<number> {
  const merged = await mergeTopics(theHouse, { source, target, version })
  if (merged.outcome !== 'merged') throw new Error(JSON.stringify(merged))
  return merged.id
}
const underTopic = async (slug: string) => {
  const topic = await getTopic(slug)
  return topic ? (await listWithTopic(topic)).cards.map((card) => card.headline) : null
}
const filings = () => db().select().from(storyTopics).orderBy(asc(storyTopics.story), asc(storyTopics.topic))
const deskNames = async (asked?: Parameters<typeof listTopicsForDesk>[0]) => (await listTopicsForDesk(asked)).topics.map((it) => it.name)

test('topics stand by pinyin or the fullest first, and are found by name, traditional form, address, pinyin and initials', async () => {
  await add('半导体', 'bandaoti')
  const lanjiang = await add('澜沧江', 'lancangjiang')
  await publish({ topics: [lanjiang] })
  expect(await deskNames()).toEqual(['半导体', '澜沧江', '湄公河'])
  expect(await deskNames({ order: 'stories' })).toEqual(['澜沧江', '半导体', '湄公河'])
  for (const asked of ['半導體', 'bandaoti', 'bdt', '导体']) expect(await deskNames({ words: asked })).toEqual(['半导体'])
  expect((await listTopicsForDesk({ words: '澜' })).topics[0]).toMatchObject({ stories: 1, version: 1, merged: [] })
  expect(await deskNames({ words: '%' })).toEqual([])
})

test('a name or an address that is taken is refused, and an edit that began from an older version', async () => {
  expect(await addTopic(theHouse, words('湄公河', 'mgh'))).toMatchObject({ outcome: 'refused', reasons: ['已经有话题“湄公河”'] })
  expect(await addTopic(theHouse, words('别的', 'meigonghe'))).toMatchObject({ outcome: 'refused' })
  expect(await changeTopic(theHouse, 1, { ...words('湄公河水情', 'meigonghe'), version: 1 })).toEqual({ outcome: 'saved', version: 2 })
  expect(await changeTopic(theHouse, 1, { ...words('别人的', 'meigonghe'), version: 1 })).toEqual({
    ...{ outcome: 'conflict', version: 2, name: '湄公河水情' },
  })
  expect(await changeTopic(theHouse, 99, { ...words('无', 'wu'), version: 1 })).toEqual({ outcome: 'missing' })
})

test('a new address takes the old ones along in one hop, and what carries the name is printed anew', async () => {
  const story = await publish({ topics: [1] })
  await redirectOldAddress(theHouse, '/tag/mekong', '/topic/meigonghe')
  await changeTopic(theHouse, 1, { ...words('湄公河水情', 'mekong', { nameHant: '湄公河水情報' }), version: 1 })
  expect((await getRedirect('/topic/meigonghe'))?.target).toBe('/topic/mekong')
  expect((await getRedirect('/topic/meigonghe/rss.xml'))?.target).toBe('/topic/mekong/rss.xml')
  expect((await getRedirect('/tag/mekong'))?.target).toBe('/topic/mekong')
  const told = (await listWireAfter(0)).flatMap((row) => row.hard)
  expect(told).toEqual(expect.arrayContaining(['topic:meigonghe', 'topic:mekong', `story:${story}`, 'redirects']))
  const shown = (await getStory(story))?.topics
  expect(inScript(shown, 'zh-hant')?.[0]?.name).toBe('湄公河水情報')
  // Back again: the page stands where its redirect stood.
  await changeTopic(theHouse, 1, { ...words('湄公河', 'meigonghe'), version: 2 })
  expect(await getRedirect('/topic/meigonghe')).toBeNull()
  expect((await getRedirect('/tag/mekong'))?.target).toBe('/topic/meigonghe')
})

test('a topic with stories, published or waiting, is not removed; an empty one is', async () => {
  const draft = await add('草稿话题', 'caogao')
  await createStory(theHouse, 'report', manuscriptOf({ topics: [draft] }))
  await publish({ topics: [1] })
  expect(await removeTopic(theHouse, 1)).toMatchObject({ outcome: 'refused', reasons: ['还有 1 篇已发稿件属于这个话题，请并入别的话题'] })
  expect(await removeTopic(theHouse, draft)).toMatchObject({ outcome: 'refused' })
  expect(await removeTopic(theHouse, await add('空', 'kong'))).toEqual({ outcome: 'removed' })
  expect(await deskNames({ words: '空' })).toEqual([])
})

test('a merge moves stories once each, leads every old address on, and is undone exactly', async () => {
  const target = await add('澜沧江—湄公河', 'lanmei')
  await publish({ headline: '只有旧的', topics: [1] })
  await publish({ headline: '两个都有', topics: [1, target] })
  const draft = await createStory(theHouse, 'report', manuscriptOf({ headline: '还没发', topics: [1] }))
  await redirectOldAddress(theHouse, '/tag/mekong', '/topic/meigonghe')
  const before = await filings()

  expect(await previewMerge({ source: 1, target })).toMatchObject({
    ...{ stories: 2, both: 1, waiting: 1, newest: [{ headline: '两个都有' }, { headline: '只有旧的' }] },
    addresses: ['/topic/meigonghe', '/topic/meigonghe/rss.xml', '/tag/mekong'],
  })
  const id = await merge(1, target)
  expect(await underTopic('lanmei')).toEqual(['两个都有', '只有旧的'])
  expect(await underTopic('meigonghe')).toBeNull()
  expect((await getTopicInstead('meigonghe'))?.slug).toBe('lanmei')
  expect((await getRedirect('/tag/mekong'))?.target).toBe('/topic/lanmei')
  expect(await deskNames()).toEqual(['澜沧江—湄公河'])
  expect(await listMerges()).toMatchObject([{ id, source: '湄公河', target: '澜沧江—湄公河', stories: 2, undoneAt: null }])
  // The desk goes on seeing a name for the number in a manuscript, and what waited comes under the target.
  expect(await listNamedTopics([1])).toEqual([{ id: 1, name: '澜沧江—湄公河' }])
  await publishStory(theHouse, draft, { version: 1 })
  expect(await underTopic('lanmei')).toContain('还没发')
  expect(await addTopic(theHouse, words('新的', 'meigonghe'))).toMatchObject({ outcome: 'refused' })

  expect(await undoMerge(theHouse, id)).toEqual({ outcome: 'restored', stories: 3 })
  expect((await filings()).filter((it) => it.story !== draft)).toEqual(before)
  expect(await underTopic('meigonghe')).toEqual(expect.arrayContaining(['只有旧的', '两个都有', '还没发']))
  expect(await underTopic('lanmei')).toEqual(['两个都有'])
  expect(await getTopicInstead('meigonghe')).toBeNull()
  expect((await getRedirect('/tag/mekong'))?.target).toBe('/topic/meigonghe')
  expect(await undoMerge(theHouse, id)).toMatchObject({ outcome: 'refused' })
  const deeds = (await db().select().from(audit)).map((row) => row.action)
  expect(deeds).toEqual(expect.arrayContaining(['topic-merged', 'topic-merge-undone']))
})

test('an undo respects what editors did since: a topic taken off stays off, one put on stays on', async () => {
  const target = await add('澜湄', 'lanmei')
  const off = await publish({ headline: '去掉了', topics: [1] })
  const on = await publish({ headline: '没有话题', topics: [] })
  const id = await merge(1, target)
  await saveStory(theHouse, off, 1, manuscriptOf({ headline: '去掉了', topics: [] }))
  await publishStory(theHouse, off, { version: 2 })
  await saveStory(theHouse, on, 1, manuscriptOf({ headline: '没有话题', topics: [target] }))
  await publishStory(theHouse, on, { version: 2 })
  await undoMerge(theHouse, id)
  expect(await underTopic('meigonghe')).toEqual([])
  expect(await underTopic('lanmei')).toEqual(['没有话题'])
})

test('merges one upon another lead to the last in one hop and are taken back in turn', async () => {
  const [b, c] = [await add('乙', 'yi'), await add('丙', 'bing')]
  await publish({ headline: '甲的', topics: [1] })
  const first = await merge(1, b)
  const second = await merge(b, c)
  expect((await getTopicInstead('meigonghe'))?.slug).toBe('bing')
  expect(await underTopic('bing')).toEqual(['甲的'])
  expect(await undoMerge(theHouse, first)).toMatchObject({ outcome: 'refused', reasons: [expect.stringContaining('请先撤销那一次')] })
  await undoMerge(theHouse, second)
  expect(await underTopic('yi')).toEqual(['甲的'])
  await undoMerge(theHouse, first)
  expect(await underTopic('meigonghe')).toEqual(['甲的'])
  expect(await mergeTopics(theHouse, { source: 1, target: 1, version: 3 })).toMatchObject({ outcome: 'refused' })
  expect(await mergeTopics(theHouse, { source: 1, target: b, version: 1 })).toMatchObject({ outcome: 'conflict', version: 3 })
})

test('five hundred stories are merged in one transaction: all of it or none; lists and feed are right, and the undo restores every row', async () => {
  const target = await add('澜湄', 'lanmei')
  await inTransaction(() => fillTopic(500, target))
  const before = await filings()
  expect(before).toHaveLength(600)

  // Something fails at the very end: nothing has happened.
  const wireBefore = (await listWireAfter(0)).length
  await expect(
    inTransaction(async () => {
      await merge(1, target)
      throw new Error('the power fails')
    }),
  ).rejects.toThrow('the power fails')
  expect(await filings()).toEqual(before)
  expect((await listWireAfter(0)).length).toBe(wireBefore)

  const id = await merge(1, target)
  const after = await filings()
  expect(after).toHaveLength(500)
  expect(after.every((it) => it.topic === target)).toBe(true)
  const topic = await getTopic('lanmei')
  if (!topic) throw new Error('no target')
  const pages = [1, 2, 21].map(async (page) => (await listWithTopic(topic, page)).cards.length)
  expect(await Promise.all(pages)).toEqual([24, 24, 20])
  const feed = await listFeedStoriesWithTopic(topic)
  expect(feed).toHaveLength(30)
  expect(feed[0]?.topics).toEqual([{ name: '澜湄', nameHant: '' }])
  const [told] = (await listWireAfter(0)).filter((row) => row.event === 'topic-merged')
  expect(told?.hard.filter((it) => it.startsWith('story:'))).toHaveLength(500)
  expect(told?.hard).toEqual(expect.arrayContaining(['topic:meigonghe', 'topic:lanmei', 'latest', 'search', 'redirects']))

  expect(await undoMerge(theHouse, id)).toEqual({ outcome: 'restored', stories: 500 })
  expect(await filings()).toEqual(before)
})

/** Published stories under topic 1, every fifth under `other` too, written straight into the tables. */
async function fillTopic(n: number, other: number): Promise<void> {
  const at = new Date('2026-11-20T00:00:00Z')
  const first = await publish({ headline: '样子', topics: [] })
  const [story] = await db().select().from(stories).where(eq(stories.id, first))
  const [printed] = await db().select().from(publications).where(eq(publications.story, first))
  const [revision] = await db().select().from(revisions).where(eq(revisions.story, first))
  if (!story || !printed || !revision) throw new Error('fillTopic: no pattern')
  const all = Array.from({ length: n }, (_, i) => {
    const topics = i % 5 === 0 ? [1, other] : [1]
    return { id: first + 1 + i, topics, manuscript: { ...story.manuscript, topics }, publishedAt: new Date(at.getTime() + i * 60_000) }
  })
  for (let from = 0; from < n; from += 100) {
    const some = all.slice(from, from + 100)
    await db()
      .insert(stories)
      .values(some.map(({ id, manuscript }) => ({ ...story, id, manuscript })))
    await db()
      .insert(publications)
      .values(some.map(({ id, publishedAt }) => ({ ...printed, story: id, publishedAt, updatedAt: publishedAt })))
    await db()
      .insert(revisions)
      .values(some.map(({ id, manuscript, publishedAt }) => ({ ...revision, id: undefined, story: id, manuscript, publishedAt })))
    await db()
      .insert(storyTopics)
      .values(some.flatMap(({ id, topics, publishedAt }) => topics.map((topic) => ({ story: id, topic, publishedAt }))))
  }
}
