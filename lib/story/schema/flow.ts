import { Node } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { DOCUMENT_VERSION } from '#lib/story/document-version'
import { LIST_LEVELS } from '#lib/story/list-levels'

export const StoryDoc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'block+',
  addAttributes: () => ({ version: { default: DOCUMENT_VERSION, rendered: false } }),
})

/** An entry begins with its words, below which lists may stand. How deep is the keys' to say, and the document's. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      // Where there is nothing to move, Tab leads on to the next field as everywhere.
      Tab: () => maySink(this.editor.state) && this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

/**
 * Whether the entries that are written in may go one level down: not out of a box of key points, which is one list, and not
 * so that anything in them stands deeper than a document takes.
 */
export function maySink({ selection: { $from, $to } }: EditorState): boolean {
  const range = $from.blockRange($to, (it) => it.firstChild?.type.name === 'listItem')
  if (!range || range.parent.type.name === 'pointList') return false
  let above = 0
  for (let depth = 1; depth <= range.depth; depth += 1) if (isList($from.node(depth))) above += 1
  let below = 0
  for (let i = range.startIndex; i < range.endIndex; i += 1) below = Math.max(below, levelsIn(range.parent.child(i)))
  return above + below < LIST_LEVELS
}

const isList = ({ type }: PmNode) => type.name === 'bulletList' || type.name === 'orderedList'

/** How many levels of lists stand within a node. */
function levelsIn(node: PmNode): number {
  let levels = 0
  node.forEach((it) => {
    levels = Math.max(levels, levelsIn(it) + (isList(it) ? 1 : 0))
  })
  return levels
}
