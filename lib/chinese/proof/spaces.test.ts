import { expect, test } from 'vitest'
import { hanSpace, latinSpace } from '#lib/chinese/proof/spaces'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['谈判桌前。 他们', [' →']],
  ['他说 ，好。', [' →']],
  ['我们 的国家，', [' →']],
  ['“ 好的”。', [' →']],
  ['问题。” 在德克萨斯', [' →']],
  ['　　本报讯，今天', ['　　→']],
])('%s: blanks among Han and marks go', (text, found) => expect(read(hanSpace, text)).toEqual(found))

test('in a headline, a caption and a line without marks a blank parts clauses and names', () => {
  expect(read(hanSpace, '中美重启会谈 芬太尼成焦点', 'head')).toEqual([])
  expect(read(hanSpace, '“我回来了” 老人说', 'head')).toEqual([])
  expect(read(hanSpace, '渡轮靠岸。张三 摄', 'caption')).toEqual([])
  expect(read(hanSpace, '本报记者 张三 李四')).toEqual([])
  expect(read(hanSpace, '渡轮今天靠岸。张三 摄')).toEqual([])
})

test.each([
  ['在 11 月旧金山', [' →', ' →']],
  ['用 iPhone 拍摄', [' →', ' →']],
  ['Sheena  Greitens', ['  → ']],
])('%s: blanks at letters and digits go', (text, found) => expect(read(latinSpace, text)).toEqual(found))

test('a time after its day keeps its blank, and in a headline it is only a hint', () => {
  expect(read(latinSpace, '4月25日 14:05开会')).toEqual([])
  expect(read(latinSpace, '00:13 苏禾：早上好\n00:24 苏禾：再见')).toEqual([])
  expect(read(latinSpace, '中国 GDP', 'head')).toEqual([' → (hint)'])
  expect(read(latinSpace, 'New York Times')).toEqual([])
})
