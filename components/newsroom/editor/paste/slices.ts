import { Fragment, type Mark, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state'
import { newKey } from '#components/newsroom/editor/paste/awaiting'
import type { PastedBlock } from '#components/newsroom/editor/paste/pasted'
import { toEditor } from '#lib/story/carry'
import type { Block } from '#lib/story/document'

/** Blocks that were read from a clipboard as the editor's own nodes; a wanted picture gets a place with a key. */
export function sliceOf(schema: Schema, blocks: PastedBlock[], marks: readonly Mark[] = []): Slice {
  const nodes = blocks.flatMap((block) => {
    if (block.type === 'wanted') return schema.nodes.awaited?.create({ ...block, key: newKey() }) ?? []
    return toEditor({ type: 'doc', attrs: { version: 1 }, content: [block as Block] }).content?.map((it) => schema.nodeFromJSON(it)) ?? []
  })
  return new Slice(Fragment.from(marks.length > 0 ? nodes.map((it) => withMarks(it, marks)) : nodes), 0, 0)
}

function withMarks(node: Node, marks: readonly Mark[]): Node {
  if (node.isText) return node.mark(marks.reduce((all, mark) => mark.addToSet(all), node.marks))
  return node.isLeaf ? node : node.copy(Fragment.from(node.children.map((it) => withMarks(it, marks))))
}

/**
 * A slice as it joins the text around it: only a paragraph at its ends, or a heading alone, runs on into the line that is
 * written. Opened as far as it goes, what stands behind would become the source of a quotation or the last cell of a table.
 */
export function framed({ content }: Slice): Slice {
  const runsOn = (node: Node | null) => (node?.type.name === 'paragraph' || (node?.isTextblock && content.childCount === 1) ? 1 : 0)
  return new Slice(content, runsOn(content.firstChild), runsOn(content.lastChild))
}

/**
 * Puts a slice in the place of what is selected. Where it stands may not hold all of it, a table's cell, say: then the words
 * come as paragraphs and what is no text after the block, because nothing that was pasted may get lost. Behind a block that is
 * no text at the end there is a line to write on.
 */
export function putSlice(state: EditorState, slice: Slice): Transaction {
  const { $from, from, to } = state.selection
  if ($from.parent.isTextblock && $from.parent.type.spec.isolating) return putFlat(state, slice, true)
  const tr = state.tr.replaceSelection(slice)
  const before = tally(state.doc)
  const taken = tally(state.doc.cut(from, to))
  const added = tally(slice.content)
  const after = tally(tr.doc)
  const whole =
    after.letters >= before.letters - taken.letters + added.letters && after.blocks >= before.blocks - taken.blocks + added.blocks
  return goOnBelow(whole ? tr : putFlat(state, slice, false))
}

function goOnBelow(tr: Transaction): Transaction {
  const { lastChild, content } = tr.doc
  const paragraph = tr.doc.type.schema.nodes.paragraph?.create()
  const { selection } = tr
  const atEnd = selection instanceof NodeSelection || selection.$to.depth !== 1
  const closed = lastChild && (lastChild.isAtom || lastChild.type.spec.isolating)
  if (!paragraph || !closed || !atEnd || selection.to < content.size - lastChild.nodeSize) return tr
  tr.insert(content.size, paragraph)
  return tr.setSelection(Selection.atEnd(tr.doc))
}

/** Letters and blocks that are no text. */
function tally(content: Node | Fragment): { letters: number; blocks: number } {
  let [letters, blocks] = [0, 0]
  content.descendants((node) => {
    if (node.isText) letters += node.nodeSize
    else if (node.isAtom && node.isBlock) blocks += 1
  })
  return { letters, blocks }
}

/** In a line that holds words only, a box's title, the paragraphs become one. */
function putFlat(state: EditorState, slice: Slice, inLine: boolean): Transaction {
  const { schema } = state
  const texts: Node[] = []
  const others: Node[] = []
  slice.content.descendants((node) => {
    if (node.isTextblock && node.content.size > 0) texts.push(schema.nodes.paragraph?.create(null, node.content) ?? node)
    else if (node.isAtom && node.isBlock) others.push(node)
    return !node.isTextblock
  })
  const tr = state.tr
  if (inLine) tr.insertText(texts.map((it) => it.textContent).join(' '))
  else tr.replaceSelection(texts.length > 0 ? new Slice(Fragment.from(texts), 1, 1) : Slice.empty)
  const { $to } = tr.selection
  return others.length > 0 ? tr.insert($to.depth > 0 ? $to.after(1) : $to.pos, others) : tr
}

/** What makes of one document the other, as one step that can be undone by itself. */
export function stepTo(state: EditorState, wanted: Transaction): Transaction {
  const start = state.doc.content.findDiffStart(wanted.doc.content)
  const end = state.doc.content.findDiffEnd(wanted.doc.content)
  if (start === null || !end) return state.tr
  const short = Math.max(0, start - Math.min(end.a, end.b))
  const tr = state.tr.replace(start, end.a + short, wanted.doc.slice(start, end.b + short))
  return tr.setSelection(Selection.near(tr.doc.resolve(wanted.selection.from), -1))
}
