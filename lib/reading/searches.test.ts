import { expect, test } from 'vitest'
import { readSearches, withoutSearch, withSearch } from '#lib/reading/searches'

test('a search stands in the list once, the last at the head, ten at most', () => {
  const list = Array.from({ length: 12 }, (_, i) => `第${i}次`).reduce<string[]>(withSearch, [])
  expect(list).toHaveLength(10)
  expect(withSearch(list, '第5次').slice(0, 2)).toEqual(['第5次', '第11次'])
  expect(withSearch(list, '第5次')).toHaveLength(10)
  expect(withoutSearch(list, '第11次')).toHaveLength(9)
})

test('what is no list of searches is none', () => {
  for (const text of [null, '', '{', '{}', '3', '[1,null,{"a":1}]', `["${'x'.repeat(101)}"," "]`])
    expect(readSearches(text), String(text)).toEqual([])
  expect(readSearches('["湄公河",7,"F-16"]')).toEqual(['湄公河', 'F-16'])
})
