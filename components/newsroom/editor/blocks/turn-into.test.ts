import { expect, test } from 'vitest'
import { blocksOf, point, stateOf, words } from '#components/newsroom/editor/blocks/state.example'
import { type Turning, toggleTurn, turnInto, turnings } from '#components/newsroom/editor/blocks/turn-into'
import type { Block } from '#lib/story/document'
import { plainText } from '#lib/story/text'

const list: Block = { type: 'bulletList', content: [point('甲'), point('乙')] }
const quote: Block = { type: 'blockquote', attrs: { source: '村民' }, content: [words('甲'), words('乙')] }
const box: Block = { type: 'factBox', attrs: { title: '背景' }, content: [words('甲'), { type: 'bulletList', content: [point('乙')] }] }
const questions: Block = {
  type: 'questions',
  attrs: { title: '两问' },
  content: [{ type: 'question', attrs: { ask: '为何' }, content: [words('甲')] }],
}

const turned = (block: Block, into: Turning) => {
  const state = stateOf([words('前'), block, words('后')], '甲')
  const tr = turnInto(state, into)
  tr?.doc.check()
  return tr ? blocksOf(state.apply(tr)).slice(1, -1) : null
}

test.each([
  words('甲'),
  list,
  quote,
  box,
  questions,
  { type: 'pullQuote', attrs: { source: '船长' }, content: [{ type: 'text', text: '甲' }] },
] as Block[])('no word of $type is lost, whatever it is turned into', (block) => {
  const all = [...plainText({ type: 'doc', attrs: { version: 1 }, content: [block] })].filter((it) => it.trim())
  const source = block.type === 'blockquote' || block.type === 'pullQuote' ? [...(block.attrs?.source ?? '')] : []
  for (const into of Object.keys(turnings) as Turning[]) {
    const made = turned(block, into)
    if (made) for (const sign of [...all, ...source]) expect(JSON.stringify(made), `${into}: ${sign}`).toContain(sign)
  }
})

test('a quotation becomes a pull quote with the same source, and back', () => {
  expect(turned(quote, 'pullQuote')).toEqual([
    {
      type: 'pullQuote',
      attrs: { source: '村民' },
      content: [{ type: 'text', text: '甲' }, { type: 'hardBreak' }, { type: 'text', text: '乙' }],
    },
  ])
})

test('a box keeps its title as a box and gives it a paragraph as text', () => {
  expect(turned(box, 'note')).toEqual([{ type: 'note', attrs: { label: '背景' }, content: [words('甲'), words('乙')] }])
  expect(turned(box, 'paragraph')).toEqual([words('背景'), words('甲'), { type: 'bulletList', content: [point('乙')] }])
})

test('a list becomes paragraphs, another list, key points', () => {
  expect(turned(list, 'paragraph')).toEqual([words('甲'), words('乙')])
  expect(turned(list, 'orderedList')).toEqual([{ type: 'orderedList', content: [point('甲'), point('乙')] }])
  expect(turned(list, 'keyPoints')).toEqual([{ type: 'keyPoints', content: [point('甲'), point('乙')] }])
})

test('the tool for quotations makes one and takes it away again', () => {
  const state = stateOf([words('甲')], '甲')
  const made = toggleTurn(state, 'blockquote')
  if (!made) throw new Error('nothing was made')
  const quoted = state.apply(made)
  expect(blocksOf(quoted)).toEqual([{ type: 'blockquote', content: [words('甲')] }])
  const back = toggleTurn(quoted, 'blockquote')
  expect(back && blocksOf(quoted.apply(back))).toEqual([words('甲')])
})

test('what is no text stays what it is', () => {
  expect(turnInto(stateOf([words('甲'), { type: 'horizontalRule' }], '甲'), 'note', 3)).toBeNull()
})
