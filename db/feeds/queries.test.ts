import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { FEED_LENGTH, listFeedStories, listNewsEntries, listSitemapLists, listSitemapParts, listSitemapStories } from '#db/feeds/queries'
import { correctStory } from '#db/stories/correct'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, publish } from '#db/testing'
import { partOfStory } from '#lib/feeds/parts'
import { print } from '#lib/freshness'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

test('a feed holds the newest thirty with text, authors and topics, in a handful of questions', async () => {
  for (let i = 0; i < FEED_LENGTH + 2; i++)
    await publish({ headline: `第${i}篇`, topics: [1], bylines: [{ author: 1, role: 'reporter' }] }, undefined, hoursAgo(i))
  await publish({ headline: '中国稿', section: 2 })
  const printing = { tags: new Set<string>(), queries: 0 }
  const stories = await print(printing, () => listFeedStories({ id: 1, slug: 'asia' }))
  expect(stories).toHaveLength(FEED_LENGTH)
  expect(stories[0]).toMatchObject({
    headline: '第0篇',
    topics: [{ name: '湄公河', nameHant: '' }],
    bylines: [{ name: '林若溪' }],
    body: { type: 'doc' },
  })
  expect(printing.queries).toBeLessThanOrEqual(5)
  expect([...printing.tags]).toContain('section:asia')
  expect((await listFeedStories(null))[0]?.headline).toBe('中国稿')
})

test('the news sitemap knows the last two days only', async () => {
  await publish({}, undefined, hoursAgo(49))
  const id = await publish({}, undefined, hoursAgo(47))
  expect((await listNewsEntries(new Date())).map((story) => story.id)).toEqual([id])
})

test('a part of the sitemap tells when its stories changed, and forgets what is withdrawn', async () => {
  expect(await listSitemapParts()).toEqual([])
  const [first, second] = [await publish({}, undefined, hoursAgo(9)), await publish({}, undefined, hoursAgo(8))]
  expect(partOfStory(first)).toBe(1)
  expect(await listSitemapParts()).toMatchObject([{ part: 1, changedAt: expect.any(Date) }])
  const corrected = hoursAgo(1)
  await correctStory(theHouse, first, { wrong: '三', right: '四' }, corrected)
  expect((await listSitemapParts())[0]?.changedAt.getTime()).toBe(corrected.getTime())
  expect((await listSitemapStories(1)).map((story) => story.id)).toEqual([first, second])
  await withdrawStory(theHouse, second, '消息来源有误')
  expect((await listSitemapStories(1)).map((story) => story.id)).toEqual([first])
  expect(await listSitemapStories(2)).toEqual([])
})

test('the lists are mapped with their newest story; what has none is left out', async () => {
  const at = hoursAgo(3)
  await publish({ topics: [1] }, undefined, at)
  const lists = await listSitemapLists()
  expect(lists.sections).toMatchObject([{ slug: 'asia' }, { slug: 'china', changedAt: null }])
  expect(lists.sections[0]?.changedAt?.getTime()).toBe(at.getTime())
  expect(lists.topics.map((topic) => topic.slug)).toEqual(['meigonghe'])
  expect(lists.authors).toEqual([])
})
