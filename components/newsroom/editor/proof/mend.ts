import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { type AttributePath, placeOf, type Spot } from '#components/newsroom/editor/proof/passages'
import type { Fields } from '#components/newsroom/editor/types'
import { edits } from '#lib/chinese/proof/edits'

/** Puts other words into a block, changing no more characters than must be: marks and links stay. False when the block is gone. */
export function mendBody(tr: Transaction, spot: Exclude<Spot, { in: 'field' }>, before: string, after: string): boolean {
  // In the middle of several changes a block may be another one already, at the same place.
  const at = tr.docChanged ? spot.at : placeOf(tr.doc, spot)
  if (at === null) return false
  if (spot.in === 'attribute') {
    const [name] = spot.path
    tr.setNodeAttribute(at, name, replaced(tr.doc.nodeAt(at)?.attrs[name], spot.path, after))
    return true
  }
  if (after.trim() === '' && standsAlone(tr.doc, at, spot.node)) tr.delete(at, at + spot.node.nodeSize)
  else {
    for (const { from, to, insert } of edits(before, after).reverse()) {
      put(tr, at + 1 + from, at + 1 + to, insert)
    }
  }
  return true
}

/** What stands in place of marked words is marked as they were: a link does not lose the bracket at its edge. */
function put(tr: Transaction, from: number, to: number, insert: string): void {
  if (insert === '') tr.delete(from, to)
  else tr.replaceWith(from, to, tr.doc.type.schema.text(insert, from < to ? tr.doc.nodeAt(from)?.marks : tr.doc.resolve(from).marks()))
}

/** What the fields are with other words in one of them. */
export function mendField(fields: Fields, spot: Extract<Spot, { in: 'field' }>, after: string): Partial<Fields> {
  if (spot.field === 'keyPoints') return { keyPoints: fields.keyPoints.map((it, i) => (i === spot.index ? after : it)) }
  if (spot.field === 'picture') return { picture: fields.picture && { ...fields.picture, [spot.key]: after } }
  return { [spot.field]: after }
}

/** A paragraph that a fix leaves empty goes as a whole, unless something needs it. */
function standsAlone(doc: Node, at: number, node: Node): boolean {
  const { parent } = doc.resolve(at)
  return node.type.name === 'paragraph' && parent === doc && doc.childCount > 1
}

function replaced(value: unknown, [, index, key]: AttributePath, words: string): unknown {
  if (index === undefined || key === undefined || !Array.isArray(value)) return words
  return value.map((it: unknown, i) => (i === index ? { ...(it as object), [key]: words } : it))
}
