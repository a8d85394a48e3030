import { expect, test } from 'vitest'
import { fullWidthLetter } from '#lib/chinese/proof/full-width-letters'
import { read } from '#lib/chinese/proof/testing'

test('letters, digits and per cent become narrow, a number in one piece', () => {
  expect(read(fullWidthLetter, 'ＧＤＰ增长５．７％，共１２３人')).toEqual(['ＧＤＰ→GDP', '５．７％→5.7%', '１２３→123'])
})
test('wide marks of Chinese stay wide', () => expect(read(fullWidthLetter, '好！真的？（是）')).toEqual([]))
