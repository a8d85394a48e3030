import { expect, test } from 'vitest'
import { read } from '#lib/chinese/proof/testing'
import { invisibleCharacter, mojibake } from '#lib/chinese/proof/unreadable'

test('what cannot be seen is taken out', () => {
  for (const sign of ['\u200b', '\ufeff', '\u200e', '\u00ad', '\u0007', '\u2028', '\u200d']) {
    expect(read(invisibleCharacter, `国务${sign}院`)).toEqual([`${sign}→`])
  }
})
test('line breaks, tabs and the joiners of emoji stay', () => {
  expect(read(invisibleCharacter, '一\n二\t三 👩\u200d🚀 ❤\ufe0f')).toEqual([])
})
test('garbled text and entities', () => {
  expect(read(mojibake, '锟斤拷，\ufffd\ufffd，â€œ好')).toEqual(['锟斤拷→', '\ufffd\ufffd→', 'â€œ→'])
  expect(read(mojibake, '国&nbsp;家&hellip;')).toEqual(['&nbsp;→', '&hellip;→……'])
  expect(read(mojibake, 'AT&T，R&B；É')).toEqual([])
})
