import { Extension } from '@tiptap/core'
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Typing with a whole block chosen, a picture or a timeline, goes on below it. By itself ProseMirror would put the letter in
 * the block's place, and a keystroke must never cost a picture.
 */
export const TypeBelow = Extension.create({
  name: 'typeBelow',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput(view, _from, _to, text) {
          if (!stepBelow(view)) return false
          view.dispatch(view.state.tr.insertText(text).scrollIntoView())
          return true
        },
        handleKeyDown(view, event) {
          // 229: an input method is about to compose, and where is decided before it does.
          if (event.keyCode === 229 && !view.composing) stepBelow(view)
          return false
        },
      },
    }),
  ],
})

/** Puts the cursor into a new paragraph below the block that is chosen. False when none is. */
function stepBelow(view: EditorView): boolean {
  const { selection, schema, tr } = view.state
  const paragraph = schema.nodes['paragraph']?.create()
  if (!(selection instanceof NodeSelection) || !selection.node.isBlock || !selection.node.isAtom || !paragraph) return false
  tr.insert(selection.to, paragraph)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1)))
  return true
}
