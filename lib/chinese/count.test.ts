import { expect, test } from 'vitest'
import { countCharacters, countHan, countWords, readingMinutes } from '#lib/chinese/count'

test('Han characters count without punctuation', () => {
  expect(countHan('“国务院”说：𠮷野家〇号。😀 OK')).toBe(9)
  expect(countHan('')).toBe(0)
})

test('a Latin word or a number is one word, whatever stands inside it', () => {
  expect(countWords('iPhone 17 Pro卖1,230元，涨5.7%，don’t F-16')).toBe(7)
  expect(countWords('全是汉字。')).toBe(0)
})

test('the length of a story is characters and words', () => {
  expect(countCharacters('2024年GDP增长5.7%。')).toBe(6)
})

test('reading takes 400 Han characters or 200 words a minute, and at least one', () => {
  expect(readingMinutes('')).toBe(1)
  expect(readingMinutes('字'.repeat(1600))).toBe(4)
  expect(readingMinutes(`${'字'.repeat(400)}${' word'.repeat(200)}`)).toBe(2)
})
