import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** What Enter does in a box; null where it does what it does everywhere. */
export function enterInBox(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection
  if (!empty || $from.depth < 2) return null
  switch ($from.parent.type.name) {
    case 'ask':
      return leaveQuestions(state) ?? toNextLine(state)
    case 'boxTitle':
    case 'pullWords':
      return toNextLine(state)
    case 'source':
      return goBelow(state, state.tr)
    case 'paragraph':
      return $from.parent.content.size === 0 ? leaveByEmptyLine(state) : null
    default:
      return null
  }
}

/** To the next text of the box; its words stay whole. */
function toNextLine(state: EditorState): Transaction | null {
  const next = Selection.findFrom(state.doc.resolve(state.selection.$from.after()), 1, true)
  return next ? state.tr.setSelection(next) : null
}

/** An empty last paragraph is the way out: it goes, and writing goes on below the box. */
function leaveByEmptyLine(state: EditorState): Transaction | null {
  const { $from } = state.selection
  const box = $from.node(1)
  const inPoints = box.type.name === 'keyPoints' && $from.depth === 4
  if (inPoints ? !isLastPoint(state) : !isLastLine(state)) return null
  const depth = inPoints ? 3 : $from.depth
  const tr = state.tr.delete($from.before(depth), $from.after(depth))
  return box.type.name === 'questions' ? addQuestion(state, tr) : goBelow(state, tr)
}

function isLastPoint({ selection: { $from } }: EditorState): boolean {
  return $from.node(3).childCount === 1 && $from.node(2).childCount > 1 && $from.index(2) === $from.node(2).childCount - 1
}

/** Whether the empty paragraph is the last text of its box, and not the only one. */
function isLastLine({ selection: { $from } }: EditorState): boolean {
  const box = $from.node(-1)
  const at = $from.index(-1)
  if (!['factBox', 'note', 'blockquote', 'question'].includes(box.type.name)) return false
  const rest = Array.from({ length: box.childCount - at - 1 }, (_, i) => box.child(at + 1 + i))
  const before = at > 0 ? box.child(at - 1).type.name : null
  return rest.every((it) => it.type.name === 'source') && before !== null && before !== 'boxTitle' && before !== 'ask'
}

/** The next question, below the one that was answered. */
function addQuestion(state: EditorState, tr: Transaction): Transaction | null {
  const { question, ask, paragraph } = state.schema.nodes
  if (!question || !ask || !paragraph) return null
  const after = tr.mapping.map(state.selection.$from.after(2))
  tr.insert(after, question.create(null, [ask.create(), paragraph.create()]))
  return tr.setSelection(TextSelection.create(tr.doc, after + 2))
}

/** A question that nobody asked, the last of several, is the way out of the questions. */
function leaveQuestions(state: EditorState): Transaction | null {
  const { $from } = state.selection
  const [questions, question] = [$from.node(1), $from.node(2)]
  const last = $from.index(1) === questions.childCount - 1
  if ($from.parent.content.size > 0 || question.textContent || !last || !$from.index(1)) return null
  if (questions.child($from.index(1) - 1).type !== question.type) return null
  return goBelow(state, state.tr.delete($from.before(2), $from.after(2)))
}

/** Puts the cursor below the box, into a paragraph of its own. */
function goBelow(state: EditorState, tr: Transaction): Transaction | null {
  const { paragraph } = state.schema.nodes
  if (!paragraph) return null
  const below = tr.mapping.map(state.selection.$from.after(1))
  const next = tr.doc.nodeAt(below)
  if (next?.type !== paragraph || next.content.size > 0) tr.insert(below, paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, below + 1))
}
