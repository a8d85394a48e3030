import { expect, test } from 'vitest'
import { dateOrder, impossibleDate, weekday } from '#lib/chinese/proof/dates'
import { read } from '#lib/chinese/proof/testing'

test('the weekday is counted', () => {
  expect(read(weekday, '2024年4月25日星期五')).toEqual(['2024年4月25日星期五→2024年4月25日星期四'])
  expect(read(weekday, '2024年4月28日（周一）')).toEqual(['2024年4月28日（周一→2024年4月28日（周日'])
  expect(read(weekday, '2024年4月25日 星期四，2024年4月28日周日，4月25日星期五')).toEqual([])
})
test.each(['2月30日', '2023年2月29日', '4月31日', '2024年13月', '13月5日', '下午25:00开始。晚上25:10，'])('%s never was', (text) =>
  expect(read(impossibleDate, text).length).toBeGreaterThan(0),
)
test.each(['2月29日', '2024年2月29日', '12月31日', '历时13个月', '比分30:28', '2024年12月'])('%s may be', (text) =>
  expect(read(impossibleDate, text)).toEqual([]),
)
test.each([
  ['25 4 月, 2024', '2024年4月25日'],
  ['4月25日，2024年', '2024年4月25日'],
  ['April 5, 2024', '2024年4月5日'],
])('%s is put in order', (text, right) => expect(read(dateOrder, text)).toEqual([`${text}→${right}`]))
test('a date in order stays', () => expect(read(dateOrder, '2024年4月25日，2025年')).toEqual([]))
