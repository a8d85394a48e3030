import { expect, test } from 'vitest'
import { duplicateBlock, moveBlock, moveBlockTo, removeBlock } from '#components/newsroom/editor/blocks/moves'
import { blocksOf, stateOf, words } from '#components/newsroom/editor/blocks/state.example'
import type { Block } from '#lib/story/document'

const rule: Block = { type: 'horizontalRule' }
const note: Block = { type: 'note', attrs: { label: '按' }, content: [words('丙')] }

test('a block moves up and down with the cursor in it', () => {
  const state = stateOf([words('甲'), note, rule], '丙')
  const up = moveBlock(state, -1)
  expect(up && blocksOf(state.apply(up))).toEqual([note, words('甲'), rule])
  expect(up?.selection.$from.parent.textContent).toBe('丙')
  const down = moveBlock(state, 1)
  expect(down && blocksOf(state.apply(down))).toEqual([words('甲'), rule, note])
  expect(down?.selection.$from.parent.textContent).toBe('丙')
})

test('the first goes no higher and the last no lower', () => {
  expect(moveBlock(stateOf([words('甲'), rule], '甲'), -1)).toBeNull()
  expect(moveBlock(stateOf([rule, words('甲')], '甲'), 1)).toBeNull()
})

test('a block is put before another, and to the end', () => {
  const state = stateOf([words('甲'), words('乙'), words('丙')], '甲')
  const end = moveBlockTo(state, 0, state.doc.content.size)
  expect(end && blocksOf(state.apply(end))).toEqual([words('乙'), words('丙'), words('甲')])
  const first = moveBlockTo(state, 6, 0)
  expect(first && blocksOf(state.apply(first))).toEqual([words('丙'), words('甲'), words('乙')])
  expect(moveBlockTo(state, 0, 0)).toBeNull()
})

test('a block is doubled, and taken out; the last leaves room to write', () => {
  const state = stateOf([words('甲'), note], '丙')
  const twice = duplicateBlock(state)
  expect(twice && blocksOf(state.apply(twice))).toEqual([words('甲'), note, note])
  const gone = removeBlock(state)
  expect(gone && blocksOf(state.apply(gone))).toEqual([words('甲')])
  const alone = stateOf([note], '丙')
  const empty = removeBlock(alone)
  expect(empty && blocksOf(alone.apply(empty))).toEqual([])
})
