import { expect, test } from 'vitest'
import { slugOf } from '#lib/chinese/slug'

test.each([
  ['重庆2024年GDP增长', 'chongqing-2024-nian-gdp-zengzhang'],
  ['柬埔寨与老挝', 'jianpuzhai-yu-laowo'],
  ['佐科·维多多访问北京', 'zuo-ke-wei-duoduo-fangwen-beijing'],
  ['女足绿色旅行', 'nv-zu-lvse-lvxing'],
  ['F-16战机：1,230架', 'f-16-zhanji-1230-jia'],
  ['Don’t panic，ＧＤＰ！', 'dont-panic-gdp'],
  ['分析丨湄公河', 'fenxi-meigonghe'],
])('%s → %s', (headline, slug) => {
  expect(slugOf(headline)).toBe(slug)
})

test('names stay together, and a Chinese surname has its own sound', () => {
  const names = ['曾荫权', '佐科·维多多', '佐科']
  expect(slugOf('曾荫权会见佐科·维多多', names)).toBe('zengyinquan-huijian-zuoke-weiduoduo')
  expect(slugOf('曾荫权曾经访问', names)).toBe('zengyinquan-cengjing-fangwen')
})

test('a long headline is cut between words at sixty characters', () => {
  const slug = slugOf('中国会见美国讨论芬太尼问题，但缓和关系有限，分析人士这样表示')
  expect(slug).toBe('zhongguo-huijian-meiguo-taolun-fen-tai-ni-wenti-dan-huanhe')
  expect(slugOf('x'.repeat(80))).toHaveLength(60)
})

test.each(['', '   ', '😀', '！？', 'カタカナ'])('nothing remains of %j', (headline) => {
  expect(slugOf(headline)).toBe('gao')
})

test('a slug holds a-z, 0-9 and single hyphens only', () => {
  expect(slugOf('“头发”——$5%/../<b>—𠮷 a__b -- ñ')).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
})
