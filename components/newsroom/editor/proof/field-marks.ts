import type { Node } from '@tiptap/pm/model'
import type { Marked } from '#components/newsroom/editor/proof/marked'
import type { AttributePath, Spot } from '#components/newsroom/editor/proof/passages'
import type { Level } from '#lib/chinese/proof/finding'

/** What a field keeps the words of: a part of the sheet, or an attribute of a block. */
export type FieldSpot = Extract<Spot, { in: 'field' }> | { node: Node; path: AttributePath }

/** A stretch of a field's words; one with a key is underlined. */
export type Piece = { text: string; mark: { key: string; level: Level } | null }

/**
 * The words of a field in pieces, for the lines under them; [] when there is nothing to underline. What was found in other words
 * than those that stand there now is left out: the next reading says it again. Of two that overlap the first is drawn.
 */
export function fieldPieces(found: readonly Marked[], at: FieldSpot, value: string): Piece[] {
  const own = found.filter((it) => it.text === value && isAt(it.spot, at) && it.from < it.to).sort((a, b) => a.from - b.from)
  if (own.length === 0) return []
  const pieces: Piece[] = []
  let done = 0
  for (const { from, to, key, level } of own) {
    if (from < done) continue
    if (from > done) pieces.push({ text: value.slice(done, from), mark: null })
    pieces.push({ text: value.slice(from, to), mark: { key, level } })
    done = to
  }
  // The break that ends a text has no line of its own without something behind it.
  return [...pieces, { text: `${value.slice(done)}\u200b`, mark: null }]
}

/** The finding at the caret of a field, or at what is selected in it. */
export function findingInField(found: readonly Marked[], keys: readonly string[], from: number, to: number): Marked | undefined {
  return found.find((it) => keys.includes(it.key) && it.from <= to && it.to >= from)
}

function isAt(spot: Spot, at: FieldSpot): boolean {
  if ('node' in at) return spot.in === 'attribute' && spot.node === at.node && spot.path.join() === at.path.join()
  return spot.in === 'field' && JSON.stringify(spot) === JSON.stringify(at)
}
