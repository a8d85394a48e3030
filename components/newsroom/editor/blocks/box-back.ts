import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { turnInto } from '#components/newsroom/editor/blocks/turn-into'

/** What Backspace does at the start of a line of a box; null where it does what it does everywhere. */
export function backInBox(state: EditorState): Transaction | 'stay' | null {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return null
  const box = $from.node(1)
  const first = isFirstText(state)
  switch ($from.parent.type.name) {
    case 'boxTitle':
      return box.textContent ? 'stay' : plain(state)
    case 'pullWords':
      return turnInto(state, 'paragraph')
    case 'ask':
      return $from.node(2).textContent ? toLineBefore(state) : dropQuestion(state)
    case 'source':
      return toLineBefore(state)
    case 'paragraph':
      if (!first) return null
      return box.type.name === 'blockquote' ? turnInto(state, 'paragraph') : toLineBefore(state)
    default:
      return null
  }
}

/** Whether the cursor stands in the first text of its box or question, below the title. Cells look after themselves. */
function isFirstText({ selection: { $from } }: EditorState): boolean {
  const box = $from.node(-1).type.name
  if (['factBox', 'note', 'question'].includes(box)) return $from.index(-1) === 1
  if (box === 'blockquote') return $from.index(-1) === 0
  return $from.node(1).type.name === 'keyPoints' && $from.index(2) === 0 && $from.index(3) === 0
}

function toLineBefore(state: EditorState): Transaction | 'stay' {
  const before = Selection.findFrom(state.doc.resolve(state.selection.$from.before()), -1, true)
  return before ? state.tr.setSelection(before) : 'stay'
}

/** An empty box makes room for a paragraph. */
function plain(state: EditorState): Transaction | 'stay' {
  const { $from } = state.selection
  const paragraph = state.schema.nodes.paragraph?.create()
  if (!paragraph) return 'stay'
  const tr = state.tr.replaceWith($from.before(1), $from.after(1), paragraph)
  return tr.setSelection(TextSelection.create(tr.doc, $from.before(1) + 1))
}

/** An empty question goes, if another is left; otherwise the cursor goes to the title. */
function dropQuestion(state: EditorState): Transaction | 'stay' {
  const { $from } = state.selection
  const others = $from.node(1).childCount - (state.doc.nodeAt($from.before(1) + 1)?.type.name === 'boxTitle' ? 1 : 0)
  if (others < 2) return toLineBefore(state)
  const tr = state.tr.delete($from.before(2), $from.after(2))
  return tr.setSelection(Selection.near(tr.doc.resolve($from.before(2)), -1))
}
