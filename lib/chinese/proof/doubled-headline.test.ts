import { expect, test } from 'vitest'
import { doubledHeadlines } from '#lib/chinese/proof/doubled-headline'
import type { Passage } from '#lib/chinese/proof/finding'

const story = (headline: string, ...paragraphs: string[]): Passage[] => [
  { place: 'headline', kind: 'head', text: headline },
  ...paragraphs.map((text, i) => ({ place: `p${i}`, kind: 'text' as const, text })),
]
const places = (passages: Passage[]) => doubledHeadlines(passages).map((it) => `${it.place} ${it.from}-${it.to}`)

test('the headline again as the first paragraph, whatever its marks', () => {
  expect(places(story('中美讨论芬太尼问题，缓和有限', '中美讨论芬太尼问题,缓和有限', '正文。'))).toEqual(['p0 0-14'])
  expect(places(story('中美讨论芬太尼问题，缓和有限', '电头', '中美讨论芬太尼问题，缓和有限。'))).toEqual(['p1 0-15'])
})
test('twice in one line, and two paragraphs alike', () => {
  expect(places(story('中美讨论芬太尼问题 中美讨论芬太尼问题'))).toEqual(['headline 9-19'])
  expect(places(story('', '中国会见美国讨论问题', '中国会见美国讨论问题'))).toEqual(['p1 0-10'])
})
test('short lines and other sentences may', () => {
  expect(places(story('北京', '北京', '快讯', '快讯', '中美讨论芬太尼问题。'))).toEqual([])
})
