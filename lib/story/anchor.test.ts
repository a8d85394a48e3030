import { expect, test } from 'vitest'
import { anchorAt, locate } from '#lib/story/anchor'

const texts = ['第一段没有什么。', '水位降到两米三，比去年低。', '水位降到两米三，是第二次。']
const anchor = anchorAt(texts, { block: 1, from: 4, to: 7 })
const quoted = (now: string[]) => {
  const place = locate(now, anchor)
  return place && [place.block, (now[place.block] ?? '').slice(place.from, place.to)]
}

test('an anchor holds the words and what stands around them', () => {
  expect(anchor).toEqual({ block: 1, from: 4, quote: '两米三', before: '水位降到', after: '，比去年低。' })
  expect(locate(texts, anchor)).toEqual({ block: 1, from: 4, to: 7 })
})

test.each([
  ['a paragraph is written before it', ['导语。', ...texts], [2, '两米三']],
  ['words are written before it in its paragraph', [texts[0] ?? '', `昨天，${texts[1]}`, texts[2] ?? ''], [1, '两米三']],
  ['its paragraph is moved behind the other that has the same words', [texts[0] ?? '', texts[2] ?? '', texts[1] ?? ''], [2, '两米三']],
  ['what stood around it is written anew', ['另一段。', '如今是两米三了。'], [1, '两米三']],
])('it is found when %s', (_, now, where) => {
  expect(quoted(now)).toEqual(where)
})

test('it is lost when its words are gone', () => {
  expect(quoted(['水位降到两米。'])).toBeNull()
  expect(quoted([])).toBeNull()
})
