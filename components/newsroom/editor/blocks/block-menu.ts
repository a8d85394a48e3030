import { Extension, type Range } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import type { Entry } from '#components/newsroom/editor/blocks/catalogue'
import { calledBy, findEntries } from '#components/newsroom/editor/blocks/find-entries'
import { putEntry } from '#components/newsroom/editor/blocks/put-entry'
import { type Signal, signal } from '#components/newsroom/editor/blocks/signal'

/** The menu as it stands: what fits, which of it is chosen, and how to hang it below the cursor. */
export type OpenMenu = { entries: Entry[]; at: number; choose: (entry: Entry) => void; mount: SuggestionProps<Entry>['mount'] }

declare module '@tiptap/core' {
  interface Storage {
    blockMenu: { open: Signal<OpenMenu | null> }
  }
}

const key = new PluginKey('blockMenu')

/** 、 or / at the start of a paragraph, or after a space, opens the menu of blocks. Nothing of it happens while composing. */
export const BlockMenu = Extension.create<object, { open: Signal<OpenMenu | null> }>({
  name: 'blockMenu',
  priority: 1100,
  addStorage: () => ({ open: signal<OpenMenu | null>(null) }),
  addProseMirrorPlugins() {
    const { editor } = this
    const { open } = this.storage
    const show = ({ items, command, mount }: SuggestionProps<Entry, Entry>) => {
      const entries = items as Entry[]
      open.set(entries.length > 0 ? { entries, at: 0, choose: command, mount } : null)
    }
    const suggestion = Suggestion<Entry, Entry>({
      editor,
      pluginKey: key,
      // Within a landmark, where whoever walks from one to the next finds it.
      container: 'main',
      allow: ({ state: { selection } }) => !editor.view.composing && selection.$from.depth === 1,
      findSuggestionMatch: ({ $position }) => {
        const { parent, parentOffset, pos } = $position
        if (parent.type.name !== 'paragraph') return null
        const before = parent.textBetween(0, parentOffset, undefined, '\ufffc')
        const called = calledBy(before, parent.textBetween(parentOffset, parent.content.size, undefined, '\ufffc'))
        return called && { range: { from: pos - called.length, to: pos }, query: called.query, text: before.slice(-called.length) }
      },
      items: ({ query }) => findEntries(query),
      command: ({ range, props }: { range: Range; props: Entry }) => putEntry(editor, props, range),
      render: () => ({
        onStart: show,
        onUpdate: show,
        onExit: () => open.set(null),
        onKeyDown: ({ event }) => press(open, event),
      }),
    })
    // Its decoration would touch the text while an input method is at work on it.
    const { decorations: _, ...props } = suggestion.spec.props ?? {}
    return [new Plugin({ ...suggestion.spec, props }), lookAgain]
  },
})

/** An input method has handed over its text: now it may call the menu. */
const lookAgain = new Plugin({
  props: {
    handleDOMEvents: {
      compositionend: (view) => {
        setTimeout(() => {
          if (!view.isDestroyed && !view.composing) view.dispatch(view.state.tr.setMeta('addToHistory', false))
        }, 50)
        return false
      },
    },
  },
})

function press(open: Signal<OpenMenu | null>, event: KeyboardEvent): boolean {
  const menu = open.get()
  if (!menu || event.isComposing || event.keyCode === 229) return false
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const count = menu.entries.length
  if (step) open.set({ ...menu, at: (menu.at + step + count) % count })
  else if (event.key === 'Enter' || event.key === 'Tab') {
    const entry = menu.entries[menu.at]
    if (entry) menu.choose(entry)
  } else if (event.key === 'Escape') open.set(null)
  else return false
  return true
}
