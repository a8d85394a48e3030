import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { matchesIn, type Sought } from '#components/newsroom/editor/find/matches'

type Place = { from: number; to: number }
type Finding = { sought: Sought; marks: DecorationSet; current: Place | null; stale: boolean }

const key = new PluginKey<Finding>('finding')
const NOTHING: Sought = { words: '', exact: false }

/**
 * Marks what is looked for. A change of the text looks through the blocks it touched and no others; while an input method is
 * composing the marks only move along, and are looked for afterwards.
 */
export const Finding = Extension.create({
  name: 'finding',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin<Finding>({
        key,
        state: {
          init: () => ({ sought: NOTHING, marks: DecorationSet.empty, current: null, stale: false }),
          apply: (tr, before) => next(tr, before, Boolean(editor.view?.composing)),
        },
        props: {
          decorations(state) {
            const { marks, current } = key.getState(state) ?? { marks: DecorationSet.empty, current: null }
            return current ? marks.add(state.doc, [Decoration.inline(current.from, current.to, { class: 'find-current' })]) : marks
          },
          handleDOMEvents: {
            compositionend: (view) => {
              setTimeout(() => refresh(view), 50)
              return false
            },
          },
        },
      }),
    ]
  },
})

function refresh(view: EditorView): void {
  const finding = key.getState(view.state)
  if (finding?.stale && !view.isDestroyed && !view.composing) seek(view, finding.sought)
}

function next(tr: Transaction, before: Finding, composing: boolean): Finding {
  const told = tr.getMeta(key) as { sought?: Sought; current?: Place | null } | undefined
  if (told?.sought) return { sought: told.sought, marks: marksIn(tr.doc, told.sought), current: null, stale: false }
  if (told && 'current' in told) return { ...before, current: told.current ?? null }
  if (!tr.docChanged || !before.sought.words) return before
  const marks = before.marks.map(tr.mapping, tr.doc)
  const kept = before.current && { from: tr.mapping.map(before.current.from, 1), to: tr.mapping.map(before.current.to, -1) }
  const current = kept && kept.to > kept.from ? kept : null
  if (composing) return { ...before, marks, current, stale: true }
  return { ...before, marks: remarked(marks, tr, before.sought), current, stale: false }
}

/** Marks of the whole text; those of blocks that did not change come from memory. */
function marksIn(doc: Node, sought: Sought): DecorationSet {
  const marks: Decoration[] = []
  doc.descendants((node, pos) => {
    if (node.isTextblock) marks.push(...marksOf(node, pos, sought))
    return !node.isTextblock
  })
  return DecorationSet.create(doc, marks)
}

/** The marks again in the blocks that a change touched. */
function remarked(marks: DecorationSet, tr: Transaction, sought: Sought): DecorationSet {
  let set = marks
  for (const [step, map] of tr.mapping.maps.entries())
    map.forEach((_from, _to, from, to) => {
      const rest = tr.mapping.slice(step + 1)
      const [start, end] = [Math.max(0, rest.map(from, -1)), Math.min(tr.doc.content.size, rest.map(to, 1))]
      tr.doc.nodesBetween(start, end, (node, pos) => {
        if (!node.isTextblock) return true
        set = set.remove(set.find(pos, pos + node.nodeSize)).add(tr.doc, marksOf(node, pos, sought))
        return false
      })
    })
  return set
}

const marksOf = (node: Node, pos: number, sought: Sought): Decoration[] =>
  matchesIn(textOf(node), sought).map((at) => Decoration.inline(pos + 1 + at, pos + 1 + at + sought.words.length, { class: 'find-match' }))

/** The words of a block with one sign for whatever is not text, so that places in it are places in the block. */
export const textOf = (block: Node): string => block.textBetween(0, block.content.size, '\ufffc', '\ufffc')

/** Looks for other words; '' stops looking. */
export function seek(view: EditorView, sought: Sought): void {
  view.dispatch(view.state.tr.setMeta(key, { sought }).setMeta('addToHistory', false))
}

/** All that is found, in the order of the text, and which of it is the current one (-1: none). */
export function found(state: EditorState): { places: Place[]; current: number } {
  const finding = key.getState(state)
  if (!finding) return { places: [], current: -1 }
  const places = finding.marks.find().map(({ from, to }) => ({ from, to }))
  places.sort((a, b) => a.from - b.from)
  return { places, current: places.findIndex((it) => it.from === finding.current?.from) }
}

/** Makes a place the current one and brings it into view; the cursor goes along, so that closing leaves it there. */
export function goToPlace(view: EditorView, place: Place): void {
  view.dispatch(view.state.tr.setMeta(key, { current: place }).setMeta('addToHistory', false))
  const dom = view.domAtPos(place.from).node
  const element = dom instanceof Element ? dom : dom.parentElement
  element?.scrollIntoView({ block: 'center' })
}
