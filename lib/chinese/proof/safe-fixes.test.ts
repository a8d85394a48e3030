import { expect, test } from 'vitest'
import { safeFixes } from '#lib/chinese/proof/safe-fixes'

test.each([
  ['在 11 月旧金山附近的一次峰会上, 拜登说:"好的..."', '在11月旧金山附近的一次峰会上，拜登说：“好的……”'],
  ['格雷滕斯 (Sheena Greitens) 表示', '格雷滕斯（Sheena Greitens）表示'],
  ['谈判桌前。 他们,,都来了。。', '谈判桌前。他们，都来了。'],
  ['ＧＤＰ增长５％，佐科•维多多', 'GDP增长5%，佐科·维多多'],
])('%s', (text, mended) => expect(safeFixes(text)).toBe(mended))

test('what somebody must decide stays as it is', () => {
  for (const text of ['先生。王先生来了。', '中國', '2月30日', '他说“好。']) expect(safeFixes(text)).toBe(text)
})
test('mending twice changes nothing more', () => {
  const once = safeFixes('他说:"「好」", 然后 ( 走了 ) ...')
  expect(safeFixes(once)).toBe(once)
})
