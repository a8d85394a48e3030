import type { Editor, JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/**
 * Puts a block after the one that is being written in, or in the place of an empty paragraph. Writing goes on below it, or
 * within it if it has text of its own and `go` says so. A block that is selected stays: choosing a picture and inserting
 * another must not swap them.
 */
export function insertBlock(editor: Editor, block: JSONContent, go: 'below' | 'within' = 'below'): void {
  editor
    .chain()
    .focus()
    .command(({ tr, dispatch }) => {
      const { selection } = tr
      const { $to } = selection
      const whole = selection instanceof NodeSelection && $to.depth === 0
      const here = whole || $to.depth === 0 ? null : $to.node(1)
      const empty = here?.type.name === 'paragraph' && here.content.size === 0
      const to = whole ? selection.to : $to.depth > 0 ? $to.after(1) : $to.pos
      const from = empty ? $to.before(1) : to
      const node = editor.schema.nodeFromJSON(block)
      tr.replaceWith(from, to, node)
      const below = from + node.nodeSize
      const first = go === 'within' ? firstText(node) : null
      const next = tr.doc.nodeAt(below)
      // After a block without text there must be a place to go on; after one with text, Enter makes it.
      const needed = first === null || (!next && node.type.spec.isolating)
      if (next?.type.name !== 'paragraph' && needed) tr.insert(below, editor.schema.nodes.paragraph?.create() ?? [])
      tr.setSelection(TextSelection.create(tr.doc, first === null ? below + 1 : from + first)).scrollIntoView()
      dispatch?.(tr)
      return true
    })
    .run()
}

/** Boxes whose title the paper has a word for already: writing begins below it. */
const NAMED = new Set(['keyPoints', 'note'])

/** Where the first text of a block begins, counted from the block; null when it has none. */
function firstText(node: Node): number | null {
  if (node.isTextblock) return 1
  let at: number | null = null
  node.descendants((child, pos) => {
    const skipped = child.type.name === 'boxTitle' && NAMED.has(node.type.name)
    if (at === null && child.isTextblock && !skipped) at = pos + 2
    return at === null
  })
  return at
}
