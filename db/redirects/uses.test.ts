import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { listRedirects } from '#db/redirects/desk'
import { importRedirects } from '#db/redirects/import'
import { countUses } from '#db/redirects/uses'
import { freshDatabase } from '#db/testing'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const lines = (...from: string[]) => from.map((it, at) => ({ line: at + 1, from: it, to: '/asia', code: '301' }))
const paths = async (order: 'path' | 'uses' | 'used' | 'written') => (await listRedirects({ order })).redirects.map((it) => it.path)

test('uses add up with the day of the last, and the most and the last used stand first when asked for', async () => {
  await importRedirects(theHouse, lines('/a1', '/b1', '/c1'))
  const [before, after] = [new Date('2026-11-23T10:00:00Z'), new Date('2026-11-24T10:00:00Z')]
  await countUses(new Map([['/b1', 3]]), before)
  await countUses(
    new Map([
      ['/b1', 2],
      ['/gone-meanwhile', 9],
    ]),
    before,
  )
  await countUses(new Map([['/c1', 1]]), after)
  const { redirects, count } = await listRedirects({ order: 'uses' })
  expect(redirects.map(({ path, uses, usedAt }) => ({ path, uses, usedAt }))).toEqual([
    { path: '/b1', uses: 5, usedAt: before },
    { path: '/c1', uses: 1, usedAt: after },
    { path: '/a1', uses: 0, usedAt: null },
  ])
  expect([count, await paths('used'), await paths('path')]).toEqual([3, ['/c1', '/b1', '/a1'], ['/a1', '/b1', '/c1']])
})

test('a redirect that leads elsewhere from now on keeps its count', async () => {
  await importRedirects(theHouse, lines('/a1'))
  await countUses(new Map([['/a1', 4]]), new Date())
  await importRedirects(theHouse, [{ line: 1, from: '/a1', to: '/china', code: '301' }])
  expect((await listRedirects({})).redirects).toMatchObject([{ target: '/china', uses: 4 }])
})
