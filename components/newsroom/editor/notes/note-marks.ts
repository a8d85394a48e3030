import type { Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { placesOf } from '#components/newsroom/editor/notes/note-places'
import type { Note } from '#components/newsroom/editor/notes/types'

const key = new PluginKey<DecorationSet>('notes')

/** How long after the last key the marks are looked for anew. In between they move along with the text. */
const LOOKED_AFTER = 500

/**
 * Underlines the words that notes are about. Nothing is looked for while somebody types or composes. Answers how to show other
 * notes, and how to end.
 */
export function markNotes(editor: Editor, onPress: (note: number) => void) {
  let shown: Note[] = []
  let active: number | null = null
  let clock: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    if (editor.isDestroyed) return
    if (editor.view.composing) return later()
    const open = shown.flatMap(({ id, anchor, resolved }) => (anchor && !resolved ? [{ id, anchor }] : []))
    const marks = placesOf(editor.state.doc, open).map(({ id, from, to }) =>
      Decoration.inline(from, to, { class: id === active ? 'noted noted-now' : 'noted', 'data-note': String(id) }),
    )
    editor.view.dispatch(editor.state.tr.setMeta(key, DecorationSet.create(editor.state.doc, marks)).setMeta('addToHistory', false))
  }
  function later() {
    clearTimeout(clock)
    clock = setTimeout(look, LOOKED_AFTER)
  }

  const plugin = new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => (tr.getMeta(key) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick: (_view, _pos, event) => {
        const note = (event.target as Element).closest('[data-note]')?.getAttribute('data-note')
        if (note) onPress(Number(note))
        return false
      },
    },
  })
  editor.registerPlugin(plugin)
  const heard = ({ transaction }: { transaction: { docChanged: boolean } }) => transaction.docChanged && later()
  editor.on('transaction', heard)

  return {
    show(notes: Note[], now: number | null) {
      shown = notes
      active = now
      clearTimeout(clock)
      clock = setTimeout(look, 0)
    },
    end() {
      clearTimeout(clock)
      editor.off('transaction', heard)
      if (!editor.isDestroyed) editor.unregisterPlugin(key)
    },
  }
}
