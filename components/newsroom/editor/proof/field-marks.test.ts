import { expect, test } from 'vitest'
import { type FieldSpot, fieldPieces, findingInField } from '#components/newsroom/editor/proof/field-marks'
import type { Marked } from '#components/newsroom/editor/proof/marked'
import { storySchema } from '#lib/story/schema/story-schema'

const HEADLINE: FieldSpot = { in: 'field', field: 'headline' }
const found = (text: string, from: number, to: number, spot: Marked['spot'] = { in: 'field', field: 'headline' }): Marked =>
  ({ text, from, to, spot, key: `${from}-${to}`, level: 'auto' }) as Marked
const drawn = (all: Marked[], at: FieldSpot, value: string) =>
  fieldPieces(all, at, value)
    .map(({ text, mark }) => (mark ? `[${text}]` : text))
    .join('')
    .replace('\u200b', '')

test('the lines of a field stand under its very characters', () => {
  const headline = '湄公河, 水位,降了'
  expect(drawn([found(headline, 7, 8), found(headline, 3, 5)], HEADLINE, headline)).toBe('湄公河[, ]水位[,]降了')
  expect(drawn([found(headline, 3, 5), found(headline, 4, 8)], HEADLINE, headline)).toBe('湄公河[, ]水位,降了')
})

test('what was found in other words, in another field or nowhere draws nothing', () => {
  expect(fieldPieces([found('湄公河,旧', 3, 4)], HEADLINE, '湄公河,新')).toEqual([])
  expect(fieldPieces([found('湄公河,', 3, 4, { in: 'field', field: 'kicker' })], HEADLINE, '湄公河,')).toEqual([])
  expect(fieldPieces([found('湄公河', 3, 3)], HEADLINE, '湄公河')).toEqual([])
})

test('of pictures with the same caption each has its own lines', () => {
  const schema = storySchema()
  const picture = () => schema.nodes.picture?.create({ media: 1, caption: '江,水' })
  const [one, other] = [picture(), picture()]
  if (!one || !other) throw new Error('no picture')
  const all = [found('江,水', 1, 2, { in: 'attribute', node: one, at: 0, path: ['caption'] })]
  expect(drawn(all, { node: one, path: ['caption'] }, '江,水')).toBe('江[,]水')
  expect(fieldPieces(all, { node: one, path: ['alt'] }, '江,水')).toEqual([])
  expect(fieldPieces(all, { node: other, path: ['caption'] }, '江,水')).toEqual([])
})

test('the caret at a line, or at its end, is at its finding', () => {
  const all = [found('湄公河, 水位,降了', 3, 5), found('湄公河, 水位,降了', 7, 8)]
  expect(findingInField(all, ['3-5', '7-8'], 5, 5)?.key).toBe('3-5')
  expect(findingInField(all, ['3-5', '7-8'], 6, 9)?.key).toBe('7-8')
  expect(findingInField(all, ['7-8'], 4, 4)).toBeUndefined()
})
