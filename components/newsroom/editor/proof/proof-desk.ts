import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { watchComposing } from '#components/newsroom/editor/composing'
import { keepIgnored, readIgnored, signOf } from '#components/newsroom/editor/proof/ignored'
import { type Marked, marked } from '#components/newsroom/editor/proof/marked'
import { passagesOf } from '#components/newsroom/editor/proof/passages'
import { drawMarks } from '#components/newsroom/editor/proof/proof-marks'
import type { StoryReader } from '#components/newsroom/editor/proof/story-reader'
import { whenIdle } from '#components/newsroom/editor/proof/when-idle'
import type { Fields } from '#components/newsroom/editor/types'
import type { Found } from '#lib/chinese/proof/finding'
import type { GlossaryTerm } from '#lib/chinese/proof/glossary'

/** How long after the last key a story is read again, in milliseconds. */
const QUIET = 450

/** What proof-reading says at the moment. `shown` is the finding whose card is open. */
export type Reading = { done: boolean; found: readonly Marked[]; ignored: number; shown: string | null; mayEdit: boolean }

/** Proof-reading of one open story. It reads when the desk is quiet, and never while an input method composes. */
export type ProofDesk = ReturnType<typeof proofDesk>

export function proofDesk(editor: Editor, story: number) {
  const listeners = new Set<() => void>()
  const ignored = readIgnored(story)
  let reading: Reading = { done: false, found: [], ignored: 0, shown: null, mayEdit: false }
  let fields: Fields | null = null
  let reader: StoryReader | null = null
  let terms: readonly GlossaryTerm[] = []
  let composing = { isComposing: () => false, stop: () => {} }
  let clock: ReturnType<typeof setTimeout> | undefined
  let callOff = () => {}

  function tell(some: Partial<Reading>) {
    reading = { ...reading, ...some }
    for (const it of listeners) it()
  }

  function later(wait = QUIET) {
    clearTimeout(clock)
    callOff()
    clock = setTimeout(() => {
      callOff = whenIdle(look)
    }, wait)
  }

  function look(hasTime: () => boolean) {
    // The end of the composition asks again.
    if (editor.isDestroyed || composing.isComposing() || editor.view.composing || !fields) return
    if (!reader) return void load()
    const passages = passagesOf(editor.state.doc, fields)
    const findings = reader.read(passages, hasTime)
    if (!findings) {
      callOff = whenIdle(look)
      return
    }
    const all = marked(findings, passages)
    const found = all.filter((it) => !ignored.has(it.sign) && !isBeingWritten(it))
    const drawn = found.flatMap(({ spot, from, to, level, key }) =>
      spot.in === 'text' ? { from: spot.at + 1 + from, to: spot.at + 1 + to, level, key } : [],
    )
    drawMarks(editor.view, drawn)
    const shown = found.some((it) => it.key === reading.shown) ? reading.shown : null
    tell({ done: true, found, ignored: all.filter((it) => ignored.has(it.sign)).length, shown })
  }

  /** The rules come to the browser when they are first needed, not with the editor. */
  async function load() {
    const { storyReader } = await import('#components/newsroom/editor/proof/story-reader')
    reader = storyReader()
    reader.takeTerms(terms)
    later(0)
  }

  /** A quotation that somebody is in the middle of has no end yet. */
  function isBeingWritten({ rule, spot }: Marked): boolean {
    if (rule !== 'unbalanced' || spot.in !== 'text' || !editor.isFocused) return false
    const { $from, empty } = editor.state.selection
    return empty && $from.parent === spot.node
  }

  function heard({ transaction }: { transaction: Transaction }) {
    if (transaction.docChanged) {
      if (reading.shown) tell({ shown: null })
      later()
    } else if (transaction.selectionSet && reading.done) later()
  }

  return {
    reading: () => reading,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Begins to listen; answers how to stop. */
    start: () => {
      editor.on('transaction', heard)
      composing = watchComposing(document, later)
      later()
      return () => {
        clearTimeout(clock)
        callOff()
        editor.off('transaction', heard)
        composing.stop()
      }
    },
    /** The fields as they are written now. */
    takeFields: (now: Fields) => {
      if (fields && fields !== now && reading.shown) tell({ shown: null })
      fields = now
      later()
    },
    takeTerms: (now: readonly GlossaryTerm[], mayEdit: boolean) => {
      terms = now
      reader?.takeTerms(now)
      tell({ mayEdit })
      later(0)
    },
    fields: () => fields,
    show: (key: string | null) => {
      if (reading.shown !== key) tell({ shown: key })
    },
    /** Reads at once, for somebody who asked for something. What did not change costs nothing. */
    readNow: () => {
      clearTimeout(clock)
      callOff()
      look(() => true)
    },
    /** Whether a finding in a text is one that somebody chose to ignore. */
    isSpared: (found: Found, text: string) => ignored.has(signOf(text, found)),
    ignore: (it: Marked) => {
      ignored.add(it.sign)
      keepIgnored(story, ignored)
      later(0)
    },
    /** Brings back all that was ignored in this story. */
    forgetIgnored: () => {
      ignored.clear()
      keepIgnored(story, ignored)
      later(0)
    },
  }
}
