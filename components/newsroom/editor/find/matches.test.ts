import { expect, test } from 'vitest'
import { matchesIn } from '#components/newsroom/editor/find/matches'

const find = (text: string, words: string, exact = false) => matchesIn(text, { words, exact })

test('case, width and script make no difference, and places stay those of the text', () => {
  expect(find('GDP、ｇｄｐ、Gdp', 'gdp')).toEqual([0, 4, 8])
  expect(find('１２３ABC（）', '123abc()')).toEqual([0])
  expect(find('臺灣與台湾', '台湾')).toEqual([0, 3])
  expect(find('😀江江江江', '江江')).toEqual([2, 4])
})

test('exactly means exactly', () => {
  expect(find('GDP gdp', 'gdp', true)).toEqual([4])
  expect(find('臺灣', '台湾', true)).toEqual([])
})

test('signs of regular expressions are signs, and nothing finds nothing', () => {
  expect(find('a.c abc (x)', 'a.c')).toEqual([0])
  expect(find('(x)', '(x)')).toEqual([0])
  expect(find('abc', '')).toEqual([])
})
