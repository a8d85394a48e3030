import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { blockAt, type TopBlock, topBlock } from '#components/newsroom/editor/blocks/top-block'

/** The block at `pos`, or without one the block that is written in. */
const blockFor = (state: EditorState, pos?: number) => (pos === undefined ? topBlock(state) : blockAt(state, pos))

/** Moves a block one place up (-1) or down (1), the cursor with it; null at the end of the way. */
export function moveBlock(state: EditorState, step: -1 | 1, pos?: number): Transaction | null {
  const block = blockFor(state, pos)
  if (!block) return null
  const other = block.index + step
  if (other < 0 || other >= state.doc.childCount) return null
  const neighbour = state.doc.child(other).nodeSize
  const to = step < 0 ? block.pos - neighbour : block.pos + neighbour
  return carry(state, block, to)
}

/** Moves the block at `pos` to where, in the document as it is, the block that begins at `before` stands. */
export function moveBlockTo(state: EditorState, pos: number, before: number): Transaction | null {
  const block = blockAt(state, pos)
  if (!block || before === pos || before === pos + block.node.nodeSize) return null
  return carry(state, block, before > pos ? before - block.node.nodeSize : before)
}

/** Takes the block out and puts it where `to` is without it. */
function carry(state: EditorState, { node, pos }: TopBlock, to: number): Transaction {
  const { anchor, head } = state.selection
  const within = anchor >= pos && head <= pos + node.nodeSize && !(state.selection instanceof NodeSelection)
  const tr = state.tr.delete(pos, pos + node.nodeSize)
  tr.insert(to, node)
  if (within && node.inlineContent) tr.setSelection(TextSelection.create(tr.doc, anchor - pos + to, head - pos + to))
  else tr.setSelection(within ? Selection.near(tr.doc.resolve(anchor - pos + to)) : NodeSelection.create(tr.doc, to))
  return tr.scrollIntoView()
}

/** Puts the same block once more below it. */
export function duplicateBlock(state: EditorState, pos?: number): Transaction | null {
  const block = blockFor(state, pos)
  if (!block) return null
  const end = block.pos + block.node.nodeSize
  const tr = state.tr.insert(end, block.node)
  return tr.setSelection(Selection.near(tr.doc.resolve(end + 1))).scrollIntoView()
}

/** Takes a block out; the last one leaves an empty paragraph to write in. */
export function removeBlock(state: EditorState, pos?: number): Transaction | null {
  const block = blockFor(state, pos)
  const empty = state.schema.nodes.paragraph?.create()
  if (!block || !empty) return null
  const end = block.pos + block.node.nodeSize
  const tr = state.doc.childCount === 1 ? state.tr.replaceWith(block.pos, end, empty) : state.tr.delete(block.pos, end)
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(block.pos, tr.doc.content.size)))).scrollIntoView()
}
