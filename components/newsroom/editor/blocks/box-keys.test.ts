import type { EditorState } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { backInBox } from '#components/newsroom/editor/blocks/box-back'
import { enterInBox } from '#components/newsroom/editor/blocks/box-enter'
import { blocksOf, point, stateOf, words } from '#components/newsroom/editor/blocks/state.example'
import type { Block } from '#lib/story/document'

const box: Block = { type: 'factBox', attrs: { title: '背景' }, content: [words('甲')] }
const quote: Block = { type: 'blockquote', attrs: { source: '村民' }, content: [words('甲')] }
const points: Block = { type: 'keyPoints', content: [point('甲'), point('')] }
const questions: Block = {
  type: 'questions',
  attrs: { title: '两问' },
  content: [{ type: 'question', attrs: { ask: '为何' }, content: [words('甲'), words('')] }],
}

const press = (make: (state: EditorState) => unknown, state: EditorState) => {
  const tr = make(state) as ReturnType<typeof enterInBox>
  if (!tr) throw new Error('the key was left to others')
  const next = state.apply(tr)
  next.doc.check()
  return next
}
const line = (state: EditorState) => `${state.selection.$from.parent.type.name}:${state.selection.$from.parent.textContent}`

/** The cursor in the empty paragraph, the only one of its kind. */
function inEmpty(content: Block[]): EditorState {
  const state = stateOf(content, '甲')
  let at = -1
  state.doc.descendants((node, pos) => {
    if (node.type.name === 'paragraph' && node.content.size === 0) at = pos
  })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at + 1)))
}

test('Enter goes from the title to the text, from the question to the answer, from the source below', () => {
  expect(line(press(enterInBox, stateOf([box], '背景')))).toBe('paragraph:甲')
  expect(line(press(enterInBox, stateOf([questions], '为何', 1)))).toBe('paragraph:甲')
  const below = press(enterInBox, stateOf([quote], '村民'))
  expect(blocksOf(below)).toEqual([quote, words('')])
  expect(line(below)).toBe('paragraph:')
})

test('an empty last line is the way out of a box', () => {
  const out = press(enterInBox, inEmpty([{ ...box, content: [words('甲'), words('')] } as Block]))
  expect(blocksOf(out)).toEqual([box, words('')])
  expect(out.selection.$from.depth).toBe(1)
  const fromQuote = press(enterInBox, inEmpty([{ ...quote, content: [words('甲'), words('')] } as Block]))
  expect(blocksOf(fromQuote)).toEqual([quote, words('')])
  expect(blocksOf(press(enterInBox, inEmpty([points])))).toEqual([{ type: 'keyPoints', content: [point('甲')] }, words('')])
})

test('an only line is no way out, and text in the middle is broken as everywhere', () => {
  expect(enterInBox(inEmpty([{ type: 'note', content: [words('')] }, words('甲')]))).toBeNull()
  expect(enterInBox(stateOf([box], '甲'))).toBeNull()
})

test('after an answer comes the next question, and an empty question is the way out', () => {
  const next = press(enterInBox, inEmpty([questions]))
  expect(line(next)).toBe('ask:')
  expect(blocksOf(next)[0]).toMatchObject({ content: [{ attrs: { ask: '为何' } }, { attrs: { ask: '' } }] })
  const out = press(enterInBox, next)
  expect(blocksOf(out)).toHaveLength(2)
  expect(blocksOf(out)[0]).toMatchObject({ content: [{ attrs: { ask: '为何' } }] })
  expect(out.selection.$from.depth).toBe(1)
})

test('Backspace at the first line goes to the title, unwraps a quotation, and takes an empty box away', () => {
  expect(line(press(backInBox, stateOf([box], '甲', 0)))).toBe('boxTitle:背景')
  expect(blocksOf(press(backInBox, stateOf([quote], '甲', 0)))).toEqual([words('甲'), words('村民')])
  const empty = stateOf([words('甲'), { type: 'factBox', attrs: { title: '' }, content: [words('')] }], '甲')
  const inTitle = empty.apply(empty.tr.setSelection(TextSelection.create(empty.doc, 5)))
  expect(inTitle.selection.$from.parent.type.name).toBe('boxTitle')
  expect(blocksOf(press(backInBox, inTitle))).toEqual([words('甲'), words('')])
  expect(backInBox(stateOf([box], '背景', 0))).toBe('stay')
  expect(backInBox(stateOf([box], '甲'))).toBeNull()
})
