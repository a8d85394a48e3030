import { Extension } from '@tiptap/core'
import type { Node, NodeType } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

const HEADED = new Set(['factBox', 'note', 'keyPoints', 'questions', 'tableBlock'])
const SIGNED = new Set(['blockquote', 'pullQuote'])

/** Gives every box its line for a title and every quotation its line for a source, where a paste or a key left none. */
export const FillLines = Extension.create({
  name: 'fillLines',
  addProseMirrorPlugins() {
    const { boxTitle, source } = this.editor.schema.nodes
    const { editor } = this
    return [
      new Plugin({
        appendTransaction(transactions, _before, { doc, tr }) {
          if (!boxTitle || !source || !transactions.some((it) => it.docChanged) || editor.view.composing) return null
          const lacking = lackingLines(doc, boxTitle, source)
          // From the end, so that what stands before keeps its place.
          for (const { pos, type } of lacking.reverse()) tr.insert(pos, type.create())
          return tr.docChanged ? tr : null
        },
      }),
    ]
  },
})

function lackingLines(doc: Node, title: NodeType, source: NodeType): { pos: number; type: NodeType }[] {
  const lacking: { pos: number; type: NodeType }[] = []
  doc.forEach((node, pos) => {
    if (HEADED.has(node.type.name) && node.firstChild?.type !== title) lacking.push({ pos: pos + 1, type: title })
    if (SIGNED.has(node.type.name) && node.lastChild?.type !== source) lacking.push({ pos: pos + node.nodeSize - 1, type: source })
  })
  return lacking
}
