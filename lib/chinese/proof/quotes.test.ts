import { expect, test } from 'vitest'
import { cornerQuote, straightQuote } from '#lib/chinese/proof/quotes'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['他说"好的"。', ['"好的"→“好的”']],
  ['称为"旧金山愿景"和"共识"', ['"旧金山愿景"→“旧金山愿景”', '"共识"→“共识”']],
  ['他说"好的。', ['"→“|” (confirm)']],
  ["他说'好的'。", ["'好的'→“好的” (confirm)"]],
  ["他说“她答'好的'。”", ["'好的'→‘好的’ (confirm)"]],
])('%s', (text, found) => expect(read(straightQuote, text)).toEqual(found))

test.each(["Xi'an", 'a "quoted" word', '“好的”'])('%s is left alone', (text) => expect(read(straightQuote, text)).toEqual([]))

test('corner quotes become curly, those inside become single', () => {
  expect(read(cornerQuote, '他说「好的」')).toEqual(['「好的」→“好的”'])
  expect(read(cornerQuote, '他说“她答『好的』”')).toEqual(['『好的』→‘好的’'])
  expect(read(cornerQuote, '杂志「りぼん」')).toEqual([])
})
