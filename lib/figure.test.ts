import { expect, test } from 'vitest'
import { countOf, figure } from '#lib/figure'

test('thousands are parted by commas, below zero too', () => {
  expect([0, 7, 999, 1000, 12_345, 1_234_567, -1234].map(figure)).toEqual(['0', '7', '999', '1,000', '12,345', '1,234,567', '-1,234'])
  expect(figure(1999.6)).toBe('2,000')
})

test('from ten thousand on a count is told in 万 and 亿, never more than there is', () => {
  const told = (n: number) => [countOf(n, 'zh-hans'), countOf(n, 'zh-hant')]
  expect(told(9999)).toEqual(['9,999', '9,999'])
  expect(told(10_000)).toEqual(['1万', '1萬'])
  expect(told(12_999)).toEqual(['1.2万', '1.2萬'])
  expect(told(356_000)).toEqual(['35.6万', '35.6萬'])
  expect(told(12_345_678)).toEqual(['1,234万', '1,234萬'])
  expect(told(99_999_999)).toEqual(['9,999万', '9,999萬'])
  expect(told(120_000_000)).toEqual(['1.2亿', '1.2億'])
})
