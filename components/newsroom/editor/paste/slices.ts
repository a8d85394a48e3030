import { Fragment, type Mark, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
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
 * Puts a slice in the place of what is selected. Where it stands may not hold all of it, a table's cell, say: then the words
 * come as paragraphs and what is no text after the block, because nothing that was pasted may get lost.
 */
export function putSlice(state: EditorState, slice: Slice): Transaction {
  const tr = state.tr.replaceSelection(slice)
  const before = tally(state.doc)
  const { from, to } = state.selection
  const taken = tally(state.doc.cut(from, to))
  const added = tally(slice.content)
  const after = tally(tr.doc)
  const whole =
    after.letters >= before.letters - taken.letters + added.letters && after.blocks >= before.blocks - taken.blocks + added.blocks
  return whole ? tr : putFlat(state, slice)
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

function putFlat(state: EditorState, slice: Slice): Transaction {
  const texts: Node[] = []
  const others: Node[] = []
  slice.content.descendants((node) => {
    if (node.isTextblock) texts.push(state.schema.nodes.paragraph?.create(null, node.content) ?? node)
    else if (node.isAtom && node.isBlock) others.push(node)
    return !node.isTextblock
  })
  const tr = state.tr.replaceSelection(texts.length > 0 ? new Slice(Fragment.from(texts), 1, 1) : Slice.empty)
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
