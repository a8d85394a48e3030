import type { Editor, Range } from '@tiptap/core'
import type { Entry } from '#components/newsroom/editor/blocks/catalogue'
import { insertBlock } from '#components/newsroom/editor/insert-block'

/** Puts a block of the menu into the story, or opens the dialog that chooses it; what called it (`range`) goes. */
export function putEntry(editor: Editor, entry: Entry, range?: Range): void {
  if (range) editor.view.dispatch(editor.state.tr.delete(range.from, range.to))
  if ('choose' in entry) editor.storage.blockDesk.asked.set(entry.choose)
  else {
    insertBlock(editor, entry.block(), 'within')
    if (entry.key === 'timeline') focusFields(editor)
  }
}

/** A block that is nothing but fields is filled first; Escape comes back to the text. */
function focusFields(editor: Editor): void {
  const { $from } = editor.state.selection
  const before = $from.depth > 0 ? editor.state.doc.resolve($from.before(1)) : $from
  const at = before.pos - (before.nodeBefore?.nodeSize ?? 0)
  requestAnimationFrame(() => {
    const shown = editor.isDestroyed ? null : editor.view.nodeDOM(at)
    if (shown instanceof HTMLElement) shown.querySelector('input')?.focus()
  })
}
