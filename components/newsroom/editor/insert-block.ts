import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/**
 * Puts a block after the one that is being written in, or in the place of an empty paragraph, and goes on writing below it.
 * A block that is selected stays: choosing a picture and inserting another must not swap them.
 */
export function insertBlock(editor: Editor, block: JSONContent): void {
  editor
    .chain()
    .focus()
    .command(({ tr, state, dispatch }) => {
      const { selection, schema } = state
      const { $to } = selection
      const whole = selection instanceof NodeSelection && $to.depth === 0
      const at = whole ? selection.to : $to.depth > 0 ? $to.after(1) : $to.pos
      const here = whole ? null : $to.node(1)
      const empty = here?.type.name === 'paragraph' && here.content.size === 0
      const node = schema.nodeFromJSON(block)
      tr.replaceWith(empty ? $to.before(1) : at, at, node)
      const below = (empty ? $to.before(1) : at) + node.nodeSize
      const next = tr.doc.nodeAt(below)
      if (next?.type.name !== 'paragraph') tr.insert(below, schema.nodes.paragraph?.create() ?? [])
      tr.setSelection(TextSelection.create(tr.doc, below + 1)).scrollIntoView()
      dispatch?.(tr)
      return true
    })
    .run()
}
