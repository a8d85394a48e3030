import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { SIMPLIFIED, TRADITIONAL } from '#lib/chinese/fold-map'
import { indexTokens, TOKENIZER_VERSION } from '#lib/chinese/tokens'

test('a Han run gives its pairs and its last character', () => {
  expect(indexTokens('國務院')).toEqual(['国务', '务院', '院'])
  expect(indexTokens('王')).toEqual(['王'])
})

test('Latin and digit runs are tokens as they are', () => {
  expect(indexTokens('iPhone 16在F-16旁')).toEqual(['iphone', '16', '在', 'f', '16', '旁'])
  expect(indexTokens('１９９８年10月25日起')).toEqual(['1998', '年', '10', '月', '25', '日起', '起'])
})

test('the dot of a name is read over, other punctuation parts two runs', () => {
  expect(indexTokens('佐科·维多多')).toEqual(indexTokens('佐科维多多'))
  expect(indexTokens('中国、日本')).toEqual(['中国', '国', '日本', '本'])
})

test('kana, hangul and Thai are runs of letters', () => {
  expect(indexTokens('カタカナ 대한민국 ไทย')).toEqual(['カタカナ', '대한민국', 'ไทย'])
})

test('emoji, punctuation and spaces give no token', () => {
  expect(indexTokens('😀，。！ \n—— “”·')).toEqual([])
})

test('rare characters of two units stay whole', () => {
  expect(indexTokens('𠮷野家𠮷')).toEqual(['𠮷野', '野家', '家𠮷', '𠮷'])
})

test('the version moves when the fold map does', () => {
  const map = createHash('sha256')
    .update(TRADITIONAL + SIMPLIFIED)
    .digest('hex')
    .slice(0, 12)
  expect({ map, version: TOKENIZER_VERSION }).toEqual({ map: '842e46b5d42e', version: 1 })
})
