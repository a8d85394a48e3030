import { expect, test } from 'vitest'
import type { Marked } from '#components/newsroom/editor/proof/marked'
import { nextAfter } from '#components/newsroom/editor/proof/next-after'

const marked = (key: string, spot: object, from = 0, to = 1) => ({ key, spot, from, to }) as Marked
const found = [
  marked('headline', { in: 'field', field: 'headline' }),
  marked('one', { in: 'text', at: 10 }, 2, 4),
  marked('two', { in: 'text', at: 10 }, 6, 7),
  marked('three', { in: 'text', at: 50 }, 0, 3),
]
const at = (from: number, to = from) => ({ from, to })
const keys = (by: 1 | -1, selection: { from: number; to: number } | null, visited: string | null) =>
  nextAfter(found, by, selection, visited)?.key

test('from the cursor on, and back', () => {
  expect(keys(1, at(12), null)).toBe('one')
  expect(keys(1, at(14), null)).toBe('two')
  expect(keys(-1, at(40), null)).toBe('two')
})
test('from the one that is selected, round and round', () => {
  expect(keys(1, at(13, 15), 'one')).toBe('two')
  expect(keys(1, at(51, 54), 'three')).toBe('headline')
  expect(keys(-1, at(13, 15), 'one')).toBe('headline')
})
test('without the text in focus, from the one that was visited last', () => {
  expect(keys(1, null, null)).toBe('headline')
  expect(keys(-1, null, null)).toBe('three')
  expect(keys(1, null, 'headline')).toBe('one')
  expect(nextAfter([], 1, null, null)).toBeUndefined()
})
