import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Linkable } from '#components/newsroom/editor/types'

/** An `@` that somebody is typing behind: where it stands, where the cursor is, and the words between. */
export type Mention = { from: number; to: number; words: string }

const key = new PluginKey<Mention | null>('mention')

/** `@` or `＠`, but not within an address of e-mail, and what was typed since. */
const TYPED = /(?<![A-Za-z0-9._%+-])[@＠]([^\s@＠]{0,30})$/

type Storage = { press: (event: KeyboardEvent) => boolean }

declare module '@tiptap/core' {
  interface Storage {
    mentioning: { press: (event: KeyboardEvent) => boolean }
  }
}

/**
 * Notices that a story is being named. It begins only when an `@` is typed, never when one is passed by; while an input method
 * is composing nothing begins or changes, and it is looked at again afterwards.
 */
export const Mentioning = Extension.create<object, Storage>({
  name: 'mentioning',
  // The Enter that chooses a story must not reach those that part paragraphs.
  priority: 1100,
  addStorage: () => ({ press: () => false }),
  addProseMirrorPlugins() {
    const { editor, storage } = this
    return [
      new Plugin<Mention | null>({
        key,
        state: {
          init: () => null,
          apply: (tr, before, _, state) => (editor.view?.composing ? null : next(tr, before, state)),
        },
        props: {
          handleKeyDown: (view, event) => {
            if (event.isComposing || event.keyCode === 229 || !key.getState(view.state)) return false
            if (event.key !== 'Escape') return storage.press(event)
            leave(editor)
            return true
          },
          handleDOMEvents: {
            compositionend: (view) => {
              setTimeout(() => view.isDestroyed || view.composing || view.dispatch(view.state.tr.setMeta(key, 'look')), 30)
              return false
            },
          },
        },
      }),
    ]
  },
})

function next(tr: Transaction, before: Mention | null, state: EditorState): Mention | null {
  const meta = tr.getMeta(key)
  if (meta === 'leave') return null
  const typed = tr.docChanged && !tr.getMeta('paste') && !tr.getMeta('history$') && tr.getMeta('addToHistory') !== false
  if (!before && !typed && meta !== 'look') return null
  return mentionAt(state)
}

function mentionAt({ selection }: EditorState): Mention | null {
  const { $from, empty } = selection
  const { parent } = $from
  const link = parent.type.schema.marks.link
  if (!empty || !parent.isTextblock || !link || !parent.type.allowsMarkType(link)) return null
  const before = parent.textBetween(Math.max(0, $from.parentOffset - 60), $from.parentOffset, '\n', '\n')
  const match = TYPED.exec(before)
  return match ? { from: $from.pos - match[0].length, to: $from.pos, words: match[1] ?? '' } : null
}

export const mentionIn = (state: EditorState): Mention | null => key.getState(state) ?? null

/** Lets the `@` be a sign like any other. */
export function leave(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, 'leave'))
}

/** Whether nothing but the `@` and what follows stands in a paragraph of the text: a block fits there. */
export function standsAlone({ doc }: EditorState, { from, to }: Mention): boolean {
  const $from = doc.resolve(from)
  return $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === to - from
}

/** Puts the headline of a story there as a link to it, or, as a block, a read-more line. */
export function nameStory(editor: Editor, mention: Mention, story: Linkable, asBlock: boolean): void {
  const { state, view } = editor
  const { schema, tr } = state
  const { readMore, paragraph } = schema.nodes
  const { from, to } = mention
  if (asBlock && readMore && paragraph) {
    const start = state.doc.resolve(from).before(1)
    tr.replaceWith(start, start + state.doc.resolve(from).parent.nodeSize, [
      readMore.create({ story: story.id, headline: '', href: null }),
      paragraph.create(),
    ])
    tr.setSelection(TextSelection.create(tr.doc, start + 2))
  } else {
    const link = schema.marks.link?.create({ href: story.href })
    tr.replaceWith(from, to, schema.text(story.headline, link ? link.addToSet(state.doc.resolve(from).marks()) : []))
    if (schema.marks.link) tr.removeStoredMark(schema.marks.link)
  }
  view.dispatch(tr.setMeta(key, 'leave').scrollIntoView())
  view.focus()
}
