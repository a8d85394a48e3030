import { expect, test } from 'vitest'
import { rowsOf } from '#components/newsroom/compare/rows'
import type { Compared } from '#lib/story/compare'

const part = (state: Compared['state']): Compared => ({
  kind: 'paragraph',
  state,
  facts: [],
  runs: [],
  parts: [],
  media: { before: null, after: null },
})
const parts = (states: string) => [...states].map((it) => part(it === '.' ? 'same' : 'changed'))
const told = (states: string, opened: number[] = []) =>
  rowsOf(parts(states), new Set(opened))
    .map((row) => ('folded' in row ? `(${row.folded.length}@${row.at})` : row.part.state === 'same' ? '.' : 'x'))
    .join('')

test.each([
  ['', ''],
  ['x', 'x'],
  ['....', '(4@0)'],
  ['.....x', '(4@0).x'],
  ['x.....', 'x.(4@2)'],
  ['x....x', 'x.(2@2).x'],
  ['x...x', 'x...x'],
  ['..x', '..x'],
  ['...x.x......x', '(2@0).x.x.(4@7).x'],
])('%s is shown as %s', (states, rows) => {
  expect(told(states)).toBe(rows)
})

test('an opened fold stays open, and no block is lost or shown twice', () => {
  expect(told('x....x.....', [2])).toBe('x....x.(4@7)')
  for (const states of ['..x...xx......x.', '.x.x.x', 'xx', '.......']) {
    const rows = rowsOf(parts(states), new Set())
    expect(rows.flatMap((row) => ('folded' in row ? row.folded.map((_, i) => row.at + i) : [row.at]))).toEqual([...states].map((_, i) => i))
  }
})
