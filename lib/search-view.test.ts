import { expect, test } from 'vitest'
import { isNarrowed, periodBounds, readSearch, searchQuery } from '#lib/search-view'

const read = (query: string) => {
  const given = new URLSearchParams(query)
  return readSearch((name) => given.get(name))
}
const again = (query: string) => searchQuery(read(query))

test('a search has one address, whoever spells it', () => {
  const whole = 'q=%E6%B9%84%E5%85%AC%E6%B2%B3&section=asia&kind=analysis&period=week&author=lin-ruoxi&sort=newest&page=2'
  expect(again(whole)).toBe(whole)
  expect(again('page=2&sort=newest&author=lin-ruoxi&period=week&kind=analysis&section=asia&x=1&q=+湄公河%0a')).toBe(whole)
})

test.each([
  'section=Asia',
  'section=a/b',
  'section=%00',
  'kind=essay',
  'period=decade',
  'period=1899',
  'author=%27--',
  'sort=oldest',
  'page=0',
  'page=51',
  'page=1e3',
  'page=-1',
])('%s narrows nothing and is left out', (more) => {
  expect(again(`q=x&${more}`)).toBe('q=x')
})

test('without words nothing is asked, whatever it is narrowed by', () => {
  for (const query of ['', 'q=', 'q=%20%09', 'section=asia&page=2']) expect(read(query), query).toEqual({})
  expect(again('section=asia&page=2')).toBe('')
  expect(isNarrowed(read('q=x&sort=newest&page=3'))).toBe(false)
  expect(isNarrowed(read('q=x&period=2019'))).toBe(true)
})

test('a year begins and ends at Beijing’s midnight', () => {
  expect(periodBounds('2019', new Date())).toEqual({ from: new Date('2018-12-31T16:00:00Z'), until: new Date('2019-12-31T16:00:00Z') })
  expect(periodBounds('week', new Date('2026-11-27T00:00:00Z'))).toEqual({ from: new Date('2026-11-20T00:00:00Z') })
})
