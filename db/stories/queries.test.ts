import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { getFront } from '#db/front/queries'
import { livePosts } from '#db/live/schema'
import { media } from '#db/media/schema'
import { getSite } from '#db/settings/queries'
import { correctStory } from '#db/stories/correct'
import { publishStory } from '#db/stories/publish'
import {
  getStory,
  LIST_LENGTH,
  listBetween,
  listByAuthor,
  listCards,
  listLatest,
  listLatestInSection,
  listPublicRevisions,
  listWithTopic,
} from '#db/stories/queries'
import { saveStory } from '#db/stories/save'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { topics } from '#db/topics/schema'
import { inTransaction } from '#db/transaction'
import { print } from '#lib/freshness'
import { dayBounds } from '#lib/time'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)
const signed = { bylines: [{ author: 1, role: 'reporter' as const }], topics: [1] }
const asia = { id: 1, slug: 'asia' }

async function printed(work: () => Promise<unknown>) {
  const printing = { tags: new Set<string>(), queries: 0 }
  await print(printing, work)
  return printing
}

test('pages of a list follow one another without a gap or a repetition, even at one instant', async () => {
  const at = hoursAgo(5)
  const ids: number[] = []
  for (let i = 0; i < LIST_LENGTH + 6; i++)
    ids.push(await publish({ ...signed, headline: `第${i}篇` }, undefined, i % 3 === 0 ? at : hoursAgo(6 + i)))
  const lists = [
    (page: number) => listLatest(page),
    (page: number) => listLatestInSection(asia, page),
    (page: number) => listWithTopic({ id: 1, slug: 'meigonghe' }, page),
    (page: number) => listByAuthor({ id: 1, slug: 'lin-ruoxi' }, page),
  ]
  for (const list of lists) {
    const [first, second, third] = [await list(1), await list(2), await list(3)]
    expect([first.cards.length, second.cards.length, third.cards.length]).toEqual([LIST_LENGTH, 6, 0])
    expect([first.more, second.more, third.more]).toEqual([true, false, false])
    const both = [...first.cards, ...second.cards]
    expect(both.map((card) => card.id).toSorted((a, b) => a - b)).toEqual(ids)
    expect(both.map((card) => card.publishedAt.getTime())).toEqual(both.map((card) => card.publishedAt.getTime()).toSorted((a, b) => b - a))
  }
})

test('a list holds only what belongs to it, with bylines', async () => {
  const mine = await publish(signed)
  await publish({ section: 2 })
  expect((await listLatestInSection(asia)).cards).toMatchObject([{ id: mine, section: { slug: 'asia' }, bylines: [{ name: '林若溪' }] }])
  expect((await listWithTopic({ id: 1, slug: 'meigonghe' })).cards.map((card) => card.id)).toEqual([mine])
  expect((await listByAuthor({ id: 1, slug: 'lin-ruoxi' })).cards.map((card) => card.id)).toEqual([mine])
  expect((await listLatest()).cards).toHaveLength(2)
})

test('a day of the archive begins and ends at midnight in Beijing', async () => {
  await publish({ headline: '前一天' }, undefined, new Date('2026-03-14T15:59:59.999Z'))
  const first = await publish({ headline: '零点' }, undefined, new Date('2026-03-14T16:00:00.000Z'))
  const last = await publish({ headline: '深夜' }, undefined, new Date('2026-03-15T15:59:59.999Z'))
  await publish({ headline: '后一天' }, undefined, new Date('2026-03-15T16:00:00.000Z'))
  const bounds = dayBounds(2026, 3, 15)
  expect(bounds).not.toBeNull()
  if (bounds) expect((await listBetween(bounds.from, bounds.until, '2026-03-15')).map((card) => card.id)).toEqual([last, first])
})

const picture = {
  kind: 'picture' as const,
  hash: '0123456789abcdef',
  mime: 'image/jpeg',
  bytes: 1,
  licence: 'own' as const,
  widths: [320],
  uploadedAt: new Date(),
}

test('a story takes four questions, a live one five, with all that it shows', async () => {
  const other = await publish(signed)
  const [shown] = await inTransaction(async () => db().insert(media).values(picture).returning({ id: media.id }))
  if (!shown) throw new Error('no picture')
  const { body } = manuscriptOf({})
  const content = [
    ...body.content,
    { type: 'readMore' as const, attrs: { story: other, headline: '', href: null } },
    { type: 'picture' as const, attrs: { media: shown.id, alt: '河', caption: '', credit: '摄影甲', width: 'column' as const } },
  ]
  const id = await publish({ ...signed, body: { ...body, content } })
  expect((await printed(() => getStory(id))).queries).toBe(4)
  const live = await publish({ ...signed, body: { ...body, content } }, undefined, new Date(), 'live')
  await inTransaction(async () => {
    await db().insert(livePosts).values({ story: live, body, postedAt: new Date() })
  })
  expect((await printed(() => getStory(live))).queries).toBe(5)
  const story = await getStory(live)
  expect(story).toMatchObject({ live: [{ key: false }], readMore: { [other]: { id: other } }, media: { [shown.id]: { id: shown.id } } })
  expect(story).toMatchObject({ bylines: [{ slug: 'lin-ruoxi', role: 'reporter' }], topics: [{ slug: 'meigonghe' }] })
})

test('signatures and topics stand in their order, once each, and either may be missing', async () => {
  await inTransaction(async () => {
    await db().insert(topics).values({ slug: 'aqi', name: '空气', pinyin: 'aqi' })
    await db().insert(authors).values({ slug: 'zhou-hang', name: '周航', pinyin: 'zhouhang', role: '摄影记者' })
  })
  const both = await publish({
    bylines: [
      { author: 2, role: 'photographer' },
      { author: 1, role: 'reporter' },
    ],
    topics: [1, 2],
  })
  expect(await getStory(both)).toMatchObject({
    bylines: [{ slug: 'zhou-hang' }, { slug: 'lin-ruoxi' }],
    topics: [{ slug: 'aqi' }, { slug: 'meigonghe' }],
  })
  expect((await getStory(both))?.bylines).toHaveLength(2)
  expect(await getStory(await publish({ topics: [2] }))).toMatchObject({ bylines: [], topics: [{ slug: 'aqi' }] })
  expect(await getStory(await publish({ ...signed, topics: [] }))).toMatchObject({ bylines: [{ slug: 'lin-ruoxi' }], topics: [] })
  expect(await getStory(await publish({}))).toMatchObject({ bylines: [], topics: [] })
})

/** What the front page asks. */
const front = async () => getFront((await getSite()).sections)

test('the front takes as many questions with forty stories as with four', async () => {
  for (let i = 0; i < 4; i++) await publish({ ...signed, headline: `第${i}篇` })
  const few = (await printed(front)).queries
  for (let i = 0; i < 36; i++) await publish({ ...signed, headline: `又一篇${i}` })
  expect((await printed(front)).queries).toBe(few)
  expect(few).toBeLessThanOrEqual(8)
})

test('what a page depends on is what a publication touches', async () => {
  const id = await publish(signed)
  expect([...(await printed(() => getStory(id))).tags]).toEqual(expect.arrayContaining([`story:${id}`, 'section-rail:asia']))
  expect([...(await printed(() => listLatest())).tags]).toContain('latest')
  expect([...(await printed(front)).tags]).toEqual(expect.arrayContaining(['front', 'site']))
})

test('beside a story stand those of its topic before those of its section, and never itself', async () => {
  await inTransaction(async () => {
    await db().insert(topics).values({ slug: 'gaotie', name: '高铁', pinyin: 'gaotie' })
  })
  const topical = await publish({ topics: [1], section: 2 }, undefined, hoursAgo(50))
  for (let i = 0; i < 4; i++) await publish({ headline: `同频道${i}` }, undefined, hoursAgo(i + 1))
  const id = await publish({ topics: [1, 2] }, undefined, hoursAgo(10))
  const related = (await getStory(id))?.related.map((card) => card.id) ?? []
  expect(related[0]).toBe(topical)
  expect(related).toHaveLength(3)
  expect(related).not.toContain(id)
})

test('a withdrawn story is on no list and behind no link', async () => {
  const gone = await publish(signed)
  const body = {
    ...manuscriptOf({}).body,
    content: [{ type: 'readMore' as const, attrs: { story: gone, headline: '', href: null } }, ...manuscriptOf({}).body.content],
  }
  const id = await publish({ body })
  await withdrawStory(theHouse, gone, '消息来源有误')
  expect((await getStory(id))?.readMore).toEqual({})
  expect(await listCards([gone, id])).toMatchObject([{ id }])
  expect((await listByAuthor({ id: 1, slug: 'lin-ruoxi' })).cards).toEqual([])
})

test('the history tells each publication, newest first', async () => {
  const id = await publish({ headline: '第一版' })
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '第二版' }))
  await publishStory(theHouse, id, { version: 2, note: '改了标题' })
  await correctStory(theHouse, id, { wrong: '三', right: '四' })
  expect(await listPublicRevisions(id)).toMatchObject([
    { number: 2, note: '改了标题', headline: '第二版' },
    { number: 1, note: '', headline: '第一版' },
  ])
})
