import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Level } from '#lib/chinese/proof/finding'

/** A stretch to underline; `key` names the finding. */
export type Mark = { from: number; to: number; level: Level; key: string }

const marksKey = new PluginKey<DecorationSet>('proofMarks')

/** Underlines findings. It only shows what it is given: while somebody types, the lines move with the text and nothing is read. */
export const ProofMarks = Extension.create({
  name: 'proofMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: marksKey,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, before) =>
          (tr.getMeta(marksKey) as DecorationSet | undefined) ?? (tr.docChanged ? before.map(tr.mapping, tr.doc) : before),
      },
      props: { decorations: (state) => marksKey.getState(state) },
    }),
  ],
})

/** Draws these lines in place of those that stand. Never call it while something is composed. */
export function drawMarks(view: EditorView, marks: readonly Mark[]): void {
  const { doc, tr } = view.state
  const drawn = marks.map((it) => {
    const { from, to } = visible(doc, it)
    return Decoration.inline(from, to, { class: `proof proof-${it.level}`, 'data-proof': it.key }, { key: it.key })
  })
  view.dispatch(tr.setMeta(marksKey, DecorationSet.create(doc, drawn)).setMeta('addToHistory', false))
}

/** The key of the mark at a place of the text, the shortest if there are several. */
export function markAt(view: EditorView, from: number, to = from): string | null {
  const all = marksKey.getState(view.state)?.find(from, to) ?? []
  const [first] = [...all].sort((a, b) => a.to - a.from - (b.to - b.from))
  return (first?.spec as { key?: string } | undefined)?.key ?? null
}

/** Where a mark stands now, or null. */
export function rangeOf(view: EditorView, key: string): { from: number; to: number } | null {
  const [mark] = marksKey.getState(view.state)?.find(undefined, undefined, (spec) => spec.key === key) ?? []
  return mark ? { from: mark.from, to: mark.to } : null
}

/** Characters without width get the neighbour's line. */
function visible(doc: Node, { from, to }: Mark): { from: number; to: number } {
  const text = doc.textBetween(from, to)
  if (!/^[\p{Cc}\p{Cf}]*$/u.test(text)) return { from, to }
  const $from = doc.resolve(from)
  return { from: Math.max($from.start(), from - 1), to: Math.min($from.end(), to + 1) }
}
