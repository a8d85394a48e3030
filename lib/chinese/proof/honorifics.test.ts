import { expect, test } from 'vitest'
import { doubledHonorific, honorificFragment } from '#lib/chinese/proof/honorifics'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['先生。 对于拜登来说，', ['先生。 →']],
  ['峰会上，拜登和先生。 这些', ['先生。 →']],
  ['在接下来的几个月里，先生。 拜登', ['先生。 →']],
  ['他说完了。博士。 李说', ['博士。 →']],
  ['先生。 王先生在会见期间。 他', ['先生。 →', '王先生在会见期间。→']],
  ['可信度问题。” 在德克萨斯大学奥斯汀分校。', ['在德克萨斯大学奥斯汀分校。→']],
])('%s', (text, found) => expect(read(honorificFragment, text)).toEqual(found))

test.each([
  '他感谢王先生。会后两人握手。',
  '她嫁给了一位教授。',
  '他称对方为先生。',
  '习近平主席。',
  '他在会见期间说，好。',
  '她毕业于复旦大学。',
])('%s is a sentence', (text) => expect(read(honorificFragment, text)).toEqual([]))

test.each([
  ['总统佐科总统', ['总统佐科总统→总统佐科|佐科总统']],
  ['先生王先生', ['先生王先生→王先生']],
])('%s says it twice', (text, found) => expect(read(doubledHonorific, text)).toEqual(found))
test.each(['总统和副总统', '主席同副主席', '部长对部长', '总统府总统办公室', '前总统与现任总统'])('%s does not', (text) =>
  expect(read(doubledHonorific, text)).toEqual([]),
)
