import { expect, test } from 'vitest'
import { edits } from '#lib/chinese/proof/edits'

test.each([
  ['在 11 月,好', '在11月，好'],
  ['(Sheena Greitens)', '（Sheena Greitens）'],
  ['先生。 对于', '对于'],
  ['同样', '同样'],
  ['', '新'],
])('%s becomes %s', (before, after) => {
  let text = before
  for (const { from, to, insert } of edits(before, after).reverse()) text = text.slice(0, from) + insert + text.slice(to)
  expect(text).toBe(after)
})
test('only the marks change, not what stands between them', () => {
  expect(edits('(好的)', '（好的）')).toEqual([
    { from: 0, to: 1, insert: '（' },
    { from: 3, to: 4, insert: '）' },
  ])
})
