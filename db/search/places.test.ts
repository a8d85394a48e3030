import { afterEach, beforeEach, expect, test } from 'vitest'
import { indexStory } from '#db/search/commands'
import { facet } from '#db/search/facets'
import { findPlaces, placeAt } from '#db/search/places'
import { freshDatabase } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { parseQuery } from '#lib/chinese/search-query'

// Forty stories are very many here: a thousand take a minute to index on two databases.
const MANY = 40

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const now = new Date('2026-11-23T08:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const placeOf = (minutes: number) => placeAt(minutesAgo(minutes))
const find = (query: string, ...facets: string[][]) =>
  findPlaces({ phrases: parseQuery(query).exact, facets, from: 0, until: Number.POSITIVE_INFINITY }, undefined, now, MANY)

let stories = 0
const put = (minutes: number, words: { headline?: string; standfirst?: string; body?: string }, section = 1) => {
  const nothing = { headline: '', standfirst: '', body: '', kind: 'report' as const, authors: [] }
  return indexStory({ ...nothing, story: ++stories, publishedAt: minutesAgo(minutes), section, ...words })
}

test('of what very many stories hold, those come first that say it in the headline or the standfirst, old headlines too', async () => {
  await inTransaction(async () => {
    for (let i = 0; i < MANY + 20; i++) await put(100 + 2 * i, { body: '水位表明，王先生到过湄公河。' })
    await put(121, { standfirst: '湄公河水位下降' })
    await put(80_000, { headline: '老王' })
    await put(85_000, { headline: '水位', standfirst: '湄公河' })
    await put(90_000, { headline: '湄公河水位' }, 2)
  })
  const found = await find('湄公河')
  expect(found).toHaveLength(MANY + 1)
  expect(found.slice(0, 3)).toEqual([placeOf(121), placeOf(90_000), placeOf(100)])
  expect((await find('王')).slice(0, 2)).toEqual([placeOf(80_000), placeOf(100)])
  // Each word in a field of its own is as good as both in the text.
  expect((await find('水位 湄公河')).slice(0, 3)).toEqual([placeOf(121), placeOf(90_000), placeOf(100)])
})

test('a search weighs its words alike however it is narrowed', async () => {
  await inTransaction(async () => {
    for (let i = 0; i < MANY; i++) await put(100 + i, { body: '水位' })
    await put(50, { body: '水位，红河。' }, 2)
    await put(51, { body: '水位，水位，水位，红河，红河，红河。' }, 2)
    await put(90_000, { headline: '红河水位' }, 2)
  })
  const [once, often, headline] = [placeOf(50), placeOf(51), placeOf(90_000)]
  // How often a text says it counts where few say it.
  expect(await find('红河')).toEqual([headline, often, once])
  expect(await find('红河', [facet.section(2)])).toEqual([headline, often, once])
  expect((await find('水位')).slice(0, 3)).toEqual([headline, once, often])
  expect(await find('水位', [facet.section(2)])).toEqual([headline, once, often])
})
