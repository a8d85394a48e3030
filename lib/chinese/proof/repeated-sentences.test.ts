import { expect, test } from 'vitest'
import type { Passage } from '#lib/chinese/proof/finding'
import { repeatedSentences } from '#lib/chinese/proof/repeated-sentences'

const p = (place: string, text: string, kind: Passage['kind'] = 'text'): Passage => ({ place, kind, text })

test('a sentence that comes again, in another paragraph and behind another', () => {
  const passages = [p('1', '水位降到近年同期的低点。稻农推迟插秧。'), p('2', '渔船改道了。 水位降到近年同期的低点。')]
  expect(repeatedSentences(passages)).toMatchObject([{ place: '2', from: 7, to: 19, fixes: [''] }])
})
test('a pull quote repeats the text and may; short sentences too', () => {
  const text = '水不到田，秧就是草，她这样说。'
  expect(repeatedSentences([p('1', text), p('2', text, 'echo'), p('3', '好。好。')])).toEqual([])
})
