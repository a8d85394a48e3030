import { expect, test } from 'vitest'
import { initials, pinyinKey } from '#lib/chinese/pinyin'

test.each([
  ['重庆', 'chong qing'],
  ['长沙', 'chang sha'],
  ['厦门', 'xia men'],
  ['芬太尼', 'fen tai ni'],
  ['绿色旅行', 'lv se lv xing'],
  ['佐科·维多多', 'zuo ke wei duo duo'],
  ['GDP 2024年', 'gdp 2024 nian'],
  ['Erdoğan ＡＢ', 'erdogan ab'],
  ['', ''],
  ['😀', ''],
])('%s is sorted under %s', (text, key) => {
  expect(pinyinKey(text)).toBe(key)
})

test('a surname has its own sound in a name only', () => {
  expect(pinyinKey('曾荫权', 'name')).toBe('zeng yin quan')
  expect(pinyinKey('单田芳', 'name')).toBe('shan tian fang')
  expect(pinyinKey('解振华', 'name')).toBe('xie zhen hua')
  expect(pinyinKey('曾经')).toBe('ceng jing')
})

test('西安 stands before 先', () => {
  expect(['先', '西安', '阿富汗'].sort((a, b) => (pinyinKey(a) < pinyinKey(b) ? -1 : 1))).toEqual(['阿富汗', '西安', '先'])
})

test.each([
  ['芬太尼', 'ftn'],
  ['重庆', 'cq'],
  ['GDP增长', 'gdpzz'],
  ['20国集团', '20gjt'],
  ['佐科·维多多', 'zkwdd'],
])('the initials of %s are %s', (text, letters) => {
  expect(initials(text)).toBe(letters)
})
