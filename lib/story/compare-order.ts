import { diffArrays } from 'diff'
import type { Part, PartKind } from '#lib/story/compare-parts'

/** Two parts that are the same place in the text, or one that has no counterpart. */
export type Pair = { before: Part; after: Part } | { before: Part; after: null } | { before: null; after: Part }

/** From this likeness on (0 to 1) two parts are the same part, changed. */
const ALIKE = 0.35
/** From this likeness on a part that vanished here and came up elsewhere was moved. */
const MOVED = 0.75
/** A gap of more pairs than this is not searched: it is another text. */
const MOST_PAIRS = 250_000
const MOST_EDITS = 1500
/** Shorter than this, likeness in another place is chance. */
const SHORT = 6

/** Puts two lists of parts side by side: equal ones first, then in the gaps between them those most alike. */
export function align(before: Part[], after: Part[]): Pair[] {
  const changes = diffArrays(
    before.map((it) => it.key),
    after.map((it) => it.key),
    { maxEditLength: MOST_EDITS },
  )
  if (!changes) return alignGap(before, after)
  const pairs: Pair[] = []
  const gap: { before: Part[]; after: Part[] } = { before: [], after: [] }
  let [b, a] = [0, 0]
  const close = () => pairs.push(...alignGap(gap.before.splice(0), gap.after.splice(0)))
  for (const { added, removed, count } of changes) {
    if (added) gap.after.push(...after.slice(a, a + count))
    else if (removed) gap.before.push(...before.slice(b, b + count))
    else {
      close()
      for (let i = 0; i < count; i += 1) {
        const [old, now] = [before[b + i], after[a + i]]
        if (old && now) pairs.push({ before: old, after: now })
      }
    }
    if (!added) b += count
    if (!removed) a += count
  }
  close()
  return pairs
}

/** Which parts that vanished in one place stand in another, by the part that vanished: moved rather than written anew. */
export function findMoves(pairs: Pair[]): Map<Part, Part> {
  const gone = pairs.flatMap((it) => (it.after === null ? [it.before] : []))
  const come = pairs.flatMap((it) => (it.before === null ? [it.after] : []))
  const moves = new Map<Part, Part>()
  if (gone.length * come.length > MOST_PAIRS) return moves
  const taken = new Set<Part>()
  for (const old of gone) {
    let best: { part: Part; likeness: number } | null = null
    for (const part of come) {
      if (taken.has(part) || Math.max(old.text.length, part.text.length) < SHORT) continue
      const found = likeness(old, part)
      if (found >= MOVED && found > (best?.likeness ?? 0)) best = { part, likeness: found }
    }
    if (!best) continue
    taken.add(best.part)
    moves.set(old, best.part)
  }
  return moves
}

/** The pairing of a gap that has most in common and keeps the order: the longest common subsequence, weighed by likeness. */
function alignGap(before: Part[], after: Part[]): Pair[] {
  const [m, n] = [before.length, after.length]
  const apart: Pair[] = [...before.map((it) => ({ before: it, after: null })), ...after.map((it) => ({ before: null, after: it }))]
  if (m === 0 || n === 0 || m * n > MOST_PAIRS) return apart
  const width = n + 1
  const best = new Float64Array((m + 1) * width)
  const like = new Float64Array(m * n)
  for (let i = m - 1; i >= 0; i -= 1) {
    for (let j = n - 1; j >= 0; j -= 1) {
      const [old, now] = [before[i], after[j]]
      const found = old && now ? likeness(old, now) : 0
      like[i * n + j] = found
      const paired = found >= ALIKE ? found + at(best, (i + 1) * width + j + 1) : 0
      best[i * width + j] = Math.max(paired, at(best, (i + 1) * width + j), at(best, i * width + j + 1))
    }
  }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < m || j < n) {
    const [old, now] = [before[i], after[j]]
    const here = at(best, i * width + j)
    const found = old && now ? at(like, i * n + j) : 0
    if (old && now && found >= ALIKE && here === found + at(best, (i + 1) * width + j + 1)) {
      pairs.push({ before: old, after: now })
      i += 1
      j += 1
    } else if (old && (!now || here === at(best, (i + 1) * width + j))) {
      pairs.push({ before: old, after: null })
      i += 1
    } else if (now) {
      pairs.push({ before: null, after: now })
      j += 1
    }
  }
  return pairs
}

const at = (numbers: Float64Array, place: number) => numbers[place] ?? 0

/** Kinds that a writer turns into one another. */
const families: Partial<Record<PartKind, string>> = {
  ...{ paragraph: 'text', heading2: 'text', heading3: 'text', pullQuote: 'text' },
  ...{ bulletList: 'list', orderedList: 'list', keyPoints: 'list' },
  ...{ tableCell: 'cell', tableHeader: 'cell' },
  ...{ blockquote: 'box', note: 'box', factBox: 'box' },
}
const familyOf = ({ kind }: Part) => families[kind] ?? kind

/** How much two parts have in common, 0 to 1: the share of pairs of characters that stand in both (Dice). */
export function likeness(a: Part, b: Part): number {
  if (familyOf(a) !== familyOf(b)) return 0
  if (a.key === b.key) return 1
  // Without words of their own they are alike by what they show; the neighbour of its kind is the nearest guess.
  if (a.inlines === null && a.parts.length === 0) return a.media !== null && a.media === b.media ? 0.9 : 0.4 + 0.3 * dice(a, b)
  if (!a.text && !b.text) return 0.5
  // A row of a table is known by its first cell: the rest of it is numbers.
  const [first, other] = [a.parts[0], b.parts[0]]
  return a.kind === 'tableRow' && first?.text && first.text === other?.text ? Math.max(0.7, dice(a, b)) : dice(a, b)
}

const bags = new WeakMap<Part, { pairs: Map<string, number>; size: number }>()

function dice(a: Part, b: Part): number {
  if (a.text === b.text) return 0.99
  const [left, right] = [bagOf(a), bagOf(b)]
  const [small, large] = left.pairs.size < right.pairs.size ? [left, right] : [right, left]
  const sum = left.size + right.size
  if (sum === 0 || (2 * Math.min(left.size, right.size)) / sum < ALIKE) return 0
  let common = 0
  for (const [pair, count] of small.pairs) common += Math.min(count, large.pairs.get(pair) ?? 0)
  return (2 * common) / sum
}

function bagOf(part: Part) {
  const known = bags.get(part)
  if (known) return known
  const pairs = new Map<string, number>()
  const { text } = part
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const bag = { pairs, size: Math.max(0, text.length - 1) }
  bags.set(part, bag)
  return bag
}
