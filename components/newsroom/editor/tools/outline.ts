import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'

/** A heading of the text: which block it is, and whether somebody writes in the part below it. */
export type Heading = { block: number; level: number; text: string; here: boolean }

export function outlineOf({ doc, selection }: EditorState): Heading[] {
  const writing = selection.$from.index(0)
  const headings: Heading[] = []
  doc.forEach((node, _, block) => {
    if (node.type.name === 'heading') headings.push({ block, level: node.attrs.level, text: node.textContent, here: false })
  })
  const last = headings.findLast((it) => it.block <= writing)
  if (last) last.here = true
  return headings
}

/** Puts the cursor at the end of a block and its head at the top of the window. */
export function goToBlock(editor: Editor, block: number): void {
  const { doc } = editor.state
  if (block >= doc.childCount) return
  let start = 0
  for (let i = 0; i < block; i += 1) start += doc.child(i).nodeSize
  editor
    .chain()
    .setTextSelection(start + doc.child(block).nodeSize - 1)
    .focus(null, { scrollIntoView: false })
    .run()
  const dom = editor.view.nodeDOM(start)
  if (dom instanceof Element) dom.scrollIntoView({ block: 'center' })
}
