import { expect, test } from 'vitest'
import { sentencesOf } from '#lib/reading/sentences'

const said = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to))

test('a paragraph is read sentence by sentence, closing quotes with the sentence they close', () => {
  expect(said('他说：“今天不谈。”记者问：为什么？没有回答……会议结束。')).toEqual([
    '他说：“今天不谈。”',
    '记者问：为什么？',
    '没有回答……',
    '会议结束。',
  ])
  expect(said('部長說：「不會。」隨後離開。')).toEqual(['部長說：「不會。」', '隨後離開。'])
})

test('numbers, Latin words and what has no mark at its end stay whole', () => {
  expect(said('增长3.5%，约合 1,200 亿美元')).toEqual(['增长3.5%，约合 1,200 亿美元'])
})

test('a very long sentence is read by clauses, each no longer than a voice can hold', () => {
  const long = `${'一段很长的话没有句号，'.repeat(20)}终于说完了。`
  const parts = said(long)
  expect(parts.join('')).toBe(long)
  expect(parts.length).toBeGreaterThan(2)
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(90)
})

test('marks and spaces alone are not read', () => {
  expect(said('　。…… ——')).toEqual([])
  expect(said('')).toEqual([])
})
