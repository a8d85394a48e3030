import { expect, test } from 'vitest'
import { read } from '#lib/chinese/proof/testing'
import { traditionalCharacter } from '#lib/chinese/proof/traditional'

test('runs of them, each once', () => {
  expect(read(traditionalCharacter, '中國政府在臺灣問題上')).toEqual(['國→国', '臺灣問題→台湾问题'])
})
test('a text full of them is one fault', () => {
  const text = '國務院總理會見記者時說，經濟發展勢頭良好'
  expect(read(traditionalCharacter, text)).toEqual([`${text}→国务院总理会见记者时说，经济发展势头良好`])
})
test.each(['乾坤', '著名', '狼藉', '瞭望', '陈昇', '龟兹与后来'])('%s is simplified too', (text) =>
  expect(read(traditionalCharacter, text)).toEqual([]),
)
