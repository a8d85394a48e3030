import { expect, test } from 'vitest'
import { csvOf } from '#lib/csv'

test('commas, quotes and line breaks stay inside their cell, and a number stays a number', () => {
  expect(
    csvOf([
      ['标题', '字数'],
      ['他说，"好"\n再说', -3],
    ]),
  ).toBe('\uFEFF标题,字数\r\n"他说，""好""\n再说",-3\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j is no formula in a spreadsheet', (text) => {
  expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`)
})
