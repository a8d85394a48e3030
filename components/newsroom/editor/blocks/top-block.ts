import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection } from '@tiptap/pm/state'

export type TopBlock = { node: Node; pos: number; index: number }

/** The block of the body that is being written in or is selected; of several, the first. Null when all is selected. */
export function topBlock(state: EditorState): TopBlock | null {
  const { $from } = state.selection
  if ($from.depth > 0) return { node: $from.node(1), pos: $from.before(1), index: $from.index(0) }
  return state.selection instanceof NodeSelection ? blockAt(state, $from.pos) : null
}

/** The block of the body that begins at `pos`, or null. */
export function blockAt(state: EditorState, pos: number): TopBlock | null {
  if (pos < 0 || pos >= state.doc.content.size) return null
  const $pos = state.doc.resolve(pos)
  const node = $pos.depth === 0 ? $pos.nodeAfter : null
  return node ? { node, pos, index: $pos.index(0) } : null
}
