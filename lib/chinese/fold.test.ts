import { expect, test } from 'vitest'
import { fold } from '#lib/chinese/fold'
import { SIMPLIFIED, TRADITIONAL } from '#lib/chinese/fold-map'
import { foldMapSource } from '#lib/chinese/fold-map.generate'

test.each([
  ['國務院', '国务院'],
  ['臺灣', '台湾'],
  ['頭髮發展', '头发发展'],
  ['裏約熱內盧在這裡', '里约热内卢在这里'],
  ['著名著作', '着名着作'],
  ['麼', '么'],
  ['妳', '你'],
])('%s folds to %s', (traditional, simplified) => {
  expect(fold(traditional)).toBe(simplified)
  expect(fold(simplified)).toBe(simplified)
})

test('full width, case and Latin accents fold away', () => {
  expect(fold('ＧＤＰ　１２３％ iPhone')).toBe('gdp 123% iphone')
  expect(fold('Erdoğan İstanbul Nguyễn Văn Đức Malmö')).toBe('erdogan istanbul nguyen van duc malmo')
  expect(fold('МОСКВА Αθήνα')).toBe('москва αθήνα')
})

test('every character keeps its place, emoji and rare characters included', () => {
  const text = '😀國𠮷務İß院\ud800ﬀ…Ⅷ㈱'
  expect(fold(text)).toHaveLength(text.length)
  expect(fold(text).indexOf('院')).toBe(text.indexOf('院'))
})

test('a text longer than one chunk folds as one', () => {
  expect(fold('國'.repeat(10_000))).toBe('国'.repeat(10_000))
  expect(fold('')).toBe('')
})

test('folding twice changes nothing', () => {
  const unstable = Array.from({ length: 0xffff }, (_, unit) => fold(String.fromCharCode(unit))).filter((folded) => fold(folded) !== folded)
  expect(unstable).toEqual([])
})

test('the two columns of the map answer each other', () => {
  expect(TRADITIONAL).toHaveLength(SIMPLIFIED.length)
  expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length)
})

test('the committed map is what opencc-js gives', () => {
  expect(foldMapSource()).toContain(TRADITIONAL.slice(0, 50))
  const joined = foldMapSource().replaceAll(/' \+\n {2}'/g, '')
  expect(joined).toContain(`'${TRADITIONAL}'`)
  expect(joined).toContain(`'${SIMPLIFIED}'`)
})
