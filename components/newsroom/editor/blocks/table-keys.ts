import { Extension } from '@tiptap/core'

/** Rows and columns by keyboard: Ctrl+Alt with an arrow adds one there, with Backspace takes the row away. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  addKeyboardShortcuts() {
    const { editor } = this
    const inTable = (run: () => boolean) => () => !editor.view.composing && editor.isActive('table') && run()
    return {
      'Mod-Alt-ArrowUp': inTable(() => editor.commands.addRowBefore()),
      'Mod-Alt-ArrowDown': inTable(() => editor.commands.addRowAfter()),
      'Mod-Alt-ArrowLeft': inTable(() => editor.commands.addColumnBefore()),
      'Mod-Alt-ArrowRight': inTable(() => editor.commands.addColumnAfter()),
      'Mod-Alt-Backspace': inTable(() => editor.commands.deleteRow()),
    }
  },
})
