import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** While the text can only be read nothing changes it: no key, and no tool either. */
export const ReadOnly = Extension.create({
  name: 'readOnly',
  addProseMirrorPlugins() {
    const { editor } = this
    return [new Plugin({ filterTransaction: (tr) => !tr.docChanged || editor.isEditable })]
  },
})
