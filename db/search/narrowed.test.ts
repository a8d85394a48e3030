import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { db, execute, rows } from '#db/client'
import { findPublished, listYears, searchStories } from '#db/search/queries'
import { rebuildSearch } from '#db/search/rebuild'
import { removeSection } from '#db/sections/commands'
import { settings } from '#db/settings/schema'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, publish } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { env } from '#lib/env'
import type { SearchView } from '#lib/search-view'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const found = async (view: SearchView) => (await searchStories(view)).cards.map((card) => card.id)
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('a search is narrowed by section, kind, period and author, alone and together', async () => {
  const asia = await publish({ headline: '湄公河少雨', section: 1, bylines: [{ author: 1, role: 'reporter' }] }, undefined, daysAgo(3))
  const china = await publish({ headline: '湄公河少雨', section: 2 }, undefined, daysAgo(20), 'analysis')
  const old = await publish({ headline: '湄公河少雨', section: 2 }, undefined, new Date('2019-12-31T15:00:00Z'))
  const q = '湄公河'
  expect(await found({ q, section: 'asia' })).toEqual([asia])
  expect(await found({ q, section: 'china' })).toEqual([china, old])
  expect(await found({ q, kind: 'analysis' })).toEqual([china])
  expect(await found({ q, period: 'day' })).toEqual([])
  expect(await found({ q, period: 'week' })).toEqual([asia])
  expect(await found({ q, period: 'month' })).toEqual([asia, china])
  expect(await found({ q, period: '2019' })).toEqual([old])
  expect(await found({ q, author: 'lin-ruoxi' })).toEqual([asia])
  expect(await found({ q, section: 'china', kind: 'analysis', period: 'month' })).toEqual([china])
  expect(await found({ q, section: 'china', author: 'lin-ruoxi' })).toEqual([])
  for (const view of [
    { q, section: 'none' },
    { q, author: 'nobody' },
  ])
    expect(await found(view)).toEqual([])
  expect(await searchStories({ q })).toMatchObject({ total: 3, authors: [{ name: '林若溪' }], author: null })
  expect(await searchStories({ q, author: 'lin-ruoxi' })).toMatchObject({ authors: [], author: { name: '林若溪' } })
  expect((await listYears()).at(-1)).toBe(2019)
})

test('what narrows a search cannot be typed as words of it', async () => {
  await publish({ headline: '湄公河少雨', bylines: [{ author: 1, role: 'reporter' }] })
  for (const q of ['s1', 'kreport', 'a1', '\ue000s1', '\ue000kreport', 'facets:s1']) expect(await found({ q }), q).toEqual([])
})

test('the newest stand first when that is asked, whatever the order they were filed in', async () => {
  const middle = await publish({ headline: '旧闻', section: 1 }, '湄公河', daysAgo(5))
  const newest = await publish({ headline: '新闻', section: 1 }, '湄公河', daysAgo(1))
  const oldest = await publish({ headline: '湄公河', section: 1 }, undefined, daysAgo(9))
  expect(await found({ q: '湄公河', sort: 'newest' })).toEqual([newest, middle, oldest])
})

test('stories of one minute keep their places, and each is found', async () => {
  const at = daysAgo(2)
  const ids: number[] = []
  for (let i = 0; i < 6; i++) ids.push(await publish({ headline: `湄公河${i}` }, undefined, at))
  expect((await found({ q: '湄公河', sort: 'newest' })).toSorted((a, b) => a - b)).toEqual(ids)
})

test('the stories of a section that was given up are found in the one that took them', async () => {
  const id = await publish({ headline: '湄公河少雨', section: 2 })
  await removeSection(theHouse, 2, 1)
  expect(await found({ q: '湄公河', section: 'asia' })).toEqual([id])
})

test('a stretch of the text is shown where headline and standfirst do not say why it was found', async () => {
  await publish(
    { headline: '雨季', standfirst: '河水涨了。' },
    `${'稻田里站满了水。'.repeat(30)}國務院派人来看。${'又下了雨。'.repeat(30)}`,
  )
  const { cards } = await searchStories({ q: '国务院' })
  expect(cards[0]?.passage).toMatch(/^…….*國務院派人来看.*……$/)
  expect((await searchStories({ q: '河水' })).cards[0]?.passage).toBe('')
})

test('names that sound like what nothing answers, or are one character off, are offered', async () => {
  const near = async (q: string) => (await searchStories({ q })).near.map((it) => it.name)
  expect(await near('美公河')).toEqual(['湄公河'])
  expect(await near('meigonghe')).toEqual(['湄公河'])
  expect(await near('林若奚')).toEqual(['林若溪'])
  expect(await near('lrx')).toEqual(['林若溪'])
  expect(await near('毫不相干')).toEqual([])
  await publish({ headline: '湄公河少雨' })
  expect(await near('湄公河')).toEqual([])
})

test('the desk finds published stories in the same index', async () => {
  const id = await publish({ headline: '雨季' }, '国务院派人来看。')
  expect(await findPublished('國務院', 10)).toEqual([id])
  expect(await findPublished('"', 10)).toEqual([])
})

test('the index is made anew where it was lost, goes on where it was interrupted, and forgets what readers have no more', async () => {
  for (let i = 0; i < 7; i++) await publish({ headline: `湄公河${i}` }, undefined, daysAgo(i))
  const gone = await publish({ headline: '湄公河已撤' })
  expect(await rebuildSearch()).toBe(0)
  await withdrawStory(theHouse, gone, '有误')
  await inTransaction(async () => {
    await execute(sql`delete from story_search`)
    await execute(sql`delete from search_places`)
    await execute(sql`insert into search_places (place, story) values (5, ${gone})`)
  })
  expect(await found({ q: '湄公河' })).toEqual([])
  expect(await rebuildSearch({ batch: 3, anew: true, goOn: () => false })).toBe(3)
  expect(await found({ q: '湄公河' })).toHaveLength(3)
  expect(await rebuildSearch({ batch: 3 })).toBe(7)
  expect(await found({ q: '湄公河' })).toHaveLength(7)
  expect(await rows(sql`select story from search_places`)).toHaveLength(7)
  expect(await rebuildSearch()).toBe(0)
})

test('an index that an older version made is made anew, and lies in one piece afterwards', async () => {
  for (let i = 0; i < 5; i++) await publish({ headline: `湄公河${i}` }, undefined, daysAgo(i))
  await inTransaction(async () => {
    await db()
      .insert(settings)
      .values({ name: 'search-index', value: { version: '1.2', upTo: null } })
    await execute(sql`delete from story_search`)
  })
  expect(await rebuildSearch({ batch: 1 })).toBe(env.dialect === 'postgres' ? 0 : 5)
  if (env.dialect === 'postgres') return
  expect(await found({ q: '湄公河' })).toHaveLength(5)
  for (const table of ['story_search_idx', 'story_search_heads_idx'])
    expect(await rows(sql`select distinct segid from ${sql.identifier(table)}`)).toHaveLength(1)
  expect(await rebuildSearch()).toBe(0)
})

test('stories are found while the index is made anew', async () => {
  for (let i = 0; i < 5; i++) await publish({ headline: `湄公河${i}` }, undefined, daysAgo(i))
  await rebuildSearch()
  const during: number[] = []
  await rebuildSearch({ anew: true, batch: 1, onBatch: () => void found({ q: '湄公河' }).then((ids) => during.push(ids.length)) })
  expect(during).toEqual([5, 5, 5, 5, 5])
})
