import { expect, test } from 'vitest'
import { headlinePieces } from '#lib/chinese/headline-breaks'

const pieces = (headline: string, names?: string[]) => headlinePieces(headline, names).join('|')

test.each([
  '中国|会见|美国|讨论|芬太尼|问题，|但缓和|关系|有限',
  '印尼|总统|佐科·维多多|访问|北京',
  '快讯：|泰国|总理|佩通坦|10月25日|在曼谷|宣布|辞职',
  '美国|拟向台湾|出售|66架|F-16V|战机，|总额|150亿美元',
  '“一带|一路”|十年：|老挝|人的|铁路，|谁的债？',
  '習近平|與拜登|在舊金山|會晤：|四小時|談了|什麼',
  'iPhone |17 |Pro |在印度|生产',
  '缅甸|3万名|难民|滞留|边境——|联合国|呼吁|停火',
  '孟加拉国前|总理|谢赫·哈西娜|被判处|死刑',
  '重庆|2024年|GDP|增长|5.7%',
  '深度丨|湄公河的水，|去了|哪里？(上)',
])('%s', (expected) => {
  expect(pieces(expected.replaceAll('|', ''))).toBe(expected)
})

test('a name of the terms table is never parted', () => {
  expect(pieces('马来西亚总理')).toBe('马来|西亚|总理')
  expect(pieces('马来西亚总理', ['马来西亚'])).toBe('马来西亚|总理')
  expect(pieces('馬來西亞總理', ['马来西亚'])).toBe('馬來西亞|總理')
})

test.each(['', ' ', '·', '——', '😀', '𠮷野家😀', '，。', '·维', '佐·'])('%j joined is the headline', (headline) => {
  expect(headlinePieces(headline).join('')).toBe(headline)
})

test('no piece begins with a closing mark or ends with an opening one', () => {
  const headline = '“他说：‘走！’”（记者）《书名》、【快讯】…… “完”'
  for (const piece of headlinePieces(headline)) {
    expect(piece).not.toMatch(/^[，。、：！？”’）》】…]/)
    expect(piece).not.toMatch(/[“‘（《【]$/)
  }
})
