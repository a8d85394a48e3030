import { Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { backInBox } from '#components/newsroom/editor/blocks/box-back'
import { enterInBox } from '#components/newsroom/editor/blocks/box-enter'

/**
 * Enter goes from line to line of a box and out of it at the end; Backspace at its first line takes an empty box away.
 * Outside boxes both do what they always do.
 */
export const BoxKeys = Extension.create({
  name: 'boxKeys',
  priority: 900,
  addKeyboardShortcuts() {
    const run = (make: (state: EditorState) => Transaction | 'stay' | null) => () => {
      if (this.editor.view.composing) return false
      const made = make(this.editor.state)
      if (made && made !== 'stay') this.editor.view.dispatch(made.scrollIntoView())
      return made !== null
    }
    return { Enter: run(enterInBox), Backspace: run(backInBox) }
  },
})
