import { expect, test } from 'vitest'
import { highlight, snippet } from '#lib/chinese/snippet'

const marked = (text: string, query: string) =>
  highlight(text, query)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['國務院今天宣布', '国务院', '[國務院]今天宣布'],
  ['他的头发很长', '頭髮', '他的[头发]很长'],
  ['总统佐科·维多多出访', '佐科维多多', '总统[佐科·维多多]出访'],
  ['采购F-16V战机', 'f-16', '采购[F-16]V战机'],
  ['发布ｉＰｈｏｎｅ新机', 'iphone', '发布[ｉＰｈｏｎｅ]新机'],
  ['smartphone不是phone', 'phone', 'smartphone不是[phone]'],
  ['2024年20人', '20', '2024年[20]人'],
  ['泰国新总理上任', '泰国总理', '[泰国]新[总理]上任'],
  ['泰国总理与泰国国王', '泰国总理', '[泰国总理]与泰国国王'],
  ['10 月 25 日起', '10月25日', '[10 月 25 日]起'],
  ['😀王毅', '王', '😀[王]毅'],
])('in %s the query %s marks %s', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

test('what is not found, or means nothing, marks nothing', () => {
  for (const query of ['不丹', '', '  ', '"', '.*', '(', '的']) {
    expect(highlight('缅甸的难民', query)).toEqual([{ text: '缅甸的难民', hit: false }])
  }
  expect(highlight('', '缅甸')).toEqual([])
})

const story = `${'第一段说别的事情。'.repeat(30)}会谈在曼谷举行，讨論芬太尼問題。${'最后一段又说别的。'.repeat(30)}`

test('a snippet stands around the hit and begins with its sentence', () => {
  const pieces = snippet(story, '芬太尼', 60)
  expect(pieces[1]).toEqual({ text: '芬太尼', hit: true })
  expect(pieces[0]?.text).toMatch(/^…….*会谈在曼谷举行，讨論$/)
  expect(pieces.at(-1)?.text).toMatch(/……$/)
  const length = pieces.map((piece) => piece.text).join('').length
  expect(length).toBeLessThanOrEqual(64)
})

test('a snippet prefers the place where more of the query stands', () => {
  const text = `芬太尼。${'别的事情。'.repeat(60)}曼谷会谈谈到芬太尼。${'别的事情。'.repeat(60)}`
  const found = snippet(text, '曼谷 芬太尼', 50).filter((piece) => piece.hit)
  expect(found.map((piece) => piece.text)).toEqual(['曼谷', '芬太尼'])
})

test('a short text is its own snippet, a text without a hit gives its beginning', () => {
  expect(snippet('缅甸难民', '难民', 100)).toEqual([
    { text: '缅甸', hit: false },
    { text: '难民', hit: true },
  ])
  expect(snippet(story, '不丹', 18)).toEqual([{ text: '第一段说别的事情。第一段说别的事情。……', hit: false }])
})

test('a snippet does not part a number, a Latin word or an emoji', () => {
  expect(snippet('人口达1,234,567人以上', '无', 6)[0]?.text).toBe('人口达……')
  expect(snippet('好的😀好的好的', '无', 3)[0]?.text).toBe('好的……')
})
