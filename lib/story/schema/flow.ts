import { Node } from '@tiptap/core'
import { DOCUMENT_VERSION } from '#lib/story/document-version'

export const StoryDoc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'block+',
  addAttributes: () => ({ version: { default: DOCUMENT_VERSION, rendered: false } }),
})

/** The paper's lists hold paragraphs only: a list in a list is nothing a phone shows well. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name), 'Shift-Tab': () => this.editor.commands.liftListItem(this.name) }
  },
})
