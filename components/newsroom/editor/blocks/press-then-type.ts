import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * What is typed right after a press goes where the press was. The browser tells of the new selection in a task of its
 * own; on a busy machine keys come before it, and would be written where the cursor stood before.
 */
export const PressThenType = Extension.create({
  name: 'pressThenType',
  addProseMirrorPlugins() {
    let pressed = false
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            mousedown: () => {
              pressed = true
              return false
            },
            keydown: (view, event) => {
              if (pressed && !event.isComposing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
              pressed = false
              return false
            },
          },
        },
      }),
    ]
  },
})
