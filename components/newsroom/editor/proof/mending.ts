import type { Editor } from '@tiptap/core'
import { closeHistory, isHistoryTransaction } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Marked } from '#components/newsroom/editor/proof/marked'
import { mendBody, mendField } from '#components/newsroom/editor/proof/mend'
import { passagesOf } from '#components/newsroom/editor/proof/passages'
import type { ChangeFields, Fields } from '#components/newsroom/editor/types'
import type { PassageKind } from '#lib/chinese/proof/finding'

/** What was mended at once: the text and the fields before and after. The undoing of one undoes the other. */
type Deed = { docs: [before: Node, after: Node]; fields: [before: Partial<Fields>, after: Partial<Fields>] }

type Wanted = { spot: Marked['spot']; before: string; after: string }

/** Carries out fixes in the text and the fields around it, each lot as one step of the editor's history. */
export function mending(editor: Editor, fieldsNow: () => Fields | null, change: ChangeFields) {
  let last: Deed | null = null

  function carryOut(all: readonly Wanted[]): number {
    const fields = fieldsNow()
    if (!fields) return 0
    const tr = closeHistory(editor.state.tr)
    let after: Fields = fields
    let done = 0
    // From the end, so that what stands before keeps its place.
    for (const it of [...all].reverse()) {
      if (it.spot.in === 'field') after = { ...after, ...mendField(after, it.spot, it.after) }
      else if (!mendBody(tr, it.spot, it.before, it.after)) continue
      done += 1
    }
    const names = (Object.keys(fields) as (keyof Fields)[]).filter((name) => fields[name] !== after[name])
    last = { docs: [editor.state.doc, tr.doc], fields: [pick(fields, names), pick(after, names)] }
    if (tr.docChanged) editor.view.dispatch(tr.scrollIntoView())
    if (names.length > 0) change(pick(after, names))
    return done
  }

  function heard({ transaction }: { transaction: Transaction }) {
    if (!last || !transaction.docChanged || !isHistoryTransaction(transaction)) return
    const { docs, fields } = last
    for (const [i, other] of [[0, 1] as const, [1, 0] as const]) {
      if (transaction.doc.eq(docs[i]) && stand(fields[other]) && !stand(fields[i])) change(fields[i])
    }
  }

  const stand = (some: Partial<Fields>) => {
    const now = fieldsNow()
    return now !== null && (Object.keys(some) as (keyof Fields)[]).every((name) => JSON.stringify(now[name]) === JSON.stringify(some[name]))
  }

  return {
    /** Listens for the history going back and forth; answers how to stop. */
    follow: () => {
      editor.on('transaction', heard)
      return () => void editor.off('transaction', heard)
    },
    /** Puts a fix in the place of what was found. False when the story has changed there since. */
    one: (it: Marked, fix: string): boolean => {
      const after = it.text.slice(0, it.from) + fix + it.text.slice(it.to)
      const now = textNow(editor, fieldsNow(), it)
      return now === it.text && carryOut([{ spot: it.spot, before: it.text, after }]) === 1
    },
    /** Mends in one step all that `mend` would change, and answers in how many passages. */
    all: (mend: (text: string, kind: PassageKind) => string): number => {
      const fields = fieldsNow()
      if (!fields) return 0
      const wanted = passagesOf(editor.state.doc, fields).map((it) => ({ spot: it.spot, before: it.text, after: mend(it.text, it.kind) }))
      return carryOut(wanted.filter((it) => it.before !== it.after))
    },
    /** Calls once when the text is another than the last lot left it; answers how not to be called. */
    untilChanged: (changed: () => void) => {
      const look = () => {
        if (!last || editor.state.doc.eq(last.docs[1])) return
        editor.off('update', look)
        changed()
      }
      editor.on('update', look)
      return () => void editor.off('update', look)
    },
    /** Takes the last lot back, if nothing else was written since. */
    back: (): boolean => {
      if (!last || !editor.state.doc.eq(last.docs[1]) || !stand(last.fields[1])) return false
      if (!last.docs[0].eq(last.docs[1])) return editor.commands.undo()
      change(last.fields[0])
      return true
    },
  }
}

function textNow(editor: Editor, fields: Fields | null, { place, spot }: Marked): string | undefined {
  if (!fields) return undefined
  const passages = passagesOf(editor.state.doc, fields)
  if (spot.in === 'field') return passages.find((it) => it.place === place)?.text
  return passages.find((it) => it.spot.in === spot.in && it.spot.node === spot.node && samePath(it.spot, spot))?.text
}

const samePath = (a: Marked['spot'], b: Marked['spot']) => a.in !== 'attribute' || b.in !== 'attribute' || a.path.join() === b.path.join()

const pick = (fields: Fields, names: (keyof Fields)[]): Partial<Fields> => Object.fromEntries(names.map((name) => [name, fields[name]]))
