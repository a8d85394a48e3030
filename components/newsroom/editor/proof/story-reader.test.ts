import { expect, test } from 'vitest'
import { storyReader } from '#components/newsroom/editor/proof/story-reader'
import type { Passage } from '#lib/chinese/proof/finding'

const passage = (place: string, text: string): Passage => ({ place, kind: 'text', text })
const always = () => true

test('it stops when the time is up and goes on where it was', () => {
  const reader = storyReader()
  const story = [passage('1', '他签定了,协议。'), passage('2', '布署兵力。'), passage('3', '好。')]
  let calls = 0
  const oneEach = () => calls++ % 2 === 0
  expect(reader.read(story, oneEach)).toBeNull()
  expect(reader.read(story, always)?.map((it) => `${it.place} ${it.rule}`)).toEqual(['1 misspelt', '1 half-width-mark', '2 misspelt'])
})

test('what was read costs no time again, in another place too', () => {
  const reader = storyReader()
  reader.read([passage('1', '签定。'), passage('2', '好。')], always)
  const moved = reader.read([passage('8', '好。'), passage('9', '签定。')], () => false)
  expect(moved?.map((it) => it.place)).toEqual(['9'])
})

test('another glossary has everything read anew', () => {
  const reader = storyReader()
  const story = [passage('1', '他到了汉城。')]
  expect(reader.read(story, always)).toEqual([])
  reader.takeTerms([{ kind: 'place', hans: '首尔', aliases: ['汉城'] }])
  expect(reader.read(story, always)).toMatchObject([{ rule: 'discouraged-form', fixes: ['首尔'] }])
})
