import { type Hit, hits, missingParts } from '#lib/chinese/hits'

/** A stretch of raw text; the pieces with `hit` are what the reader looked for and belong in `<mark>`. */
export type Piece = { text: string; hit: boolean }

/**
 * The whole text in pieces, with the places that answer the query marked. Joined, the pieces are the text.
 * For traditional pages convert the text first and highlight then: the query may be in either script.
 */
export function highlight(text: string, query: string): Piece[] {
  return cut(text, 0, text.length, hits(text, query))
}

/** Whether a text holds every part of the query as it stands, so that nothing else need be shown to explain the find. */
export function holdsAll(text: string, query: string): boolean {
  return missingParts(text, query).length === 0
}

/**
 * About `length` characters of a text around the place that answers most of the query, in pieces as
 * `highlight` gives them. What was left out before and after is shown as ……. Without a hit, the beginning.
 */
export function snippet(text: string, query: string, length: number): Piece[] {
  const found = hits(text, query)
  const start = text.length <= length ? 0 : openingOf(text, bestHit(found, length), length)
  const end = start + length >= text.length ? text.length : avoidCut(text, start + length)
  const pieces = cut(text, start, end, found)
  if (start > 0) pieces.unshift({ text: '……', hit: false })
  if (end < text.length) pieces.push({ text: '……', hit: false })
  return joinPlain(pieces)
}

// The hit after which, within a snippet's length, stand the most different needles; the first of equals.
function bestHit(found: readonly Hit[], length: number): number {
  let best = 0
  let most = 0
  for (const [index, first] of found.slice(0, CANDIDATES).entries()) {
    const needles = new Set<string>()
    for (const hit of found.slice(index, index + CANDIDATES)) {
      if (hit.end <= first.start + length * (1 - LEAD)) needles.add(hit.needle)
    }
    if (needles.size > most) {
      most = needles.size
      best = first.start
    }
  }
  return best
}

const CANDIDATES = 50
// At most this share of a snippet stands before its hit.
const LEAD = 0.3

// Begin with the sentence if it begins near enough, else with the clause, else in the middle of one.
function openingOf(text: string, hit: number, length: number): number {
  const earliest = Math.max(0, Math.min(hit - Math.floor(length * LEAD), text.length - length))
  if (earliest === 0) return 0
  const before = text.slice(earliest, hit)
  const opening = /[。！？!?\n][”’」』）]*/u.exec(before) ?? /[，；：、,;]/u.exec(before)
  if (opening) return earliest + opening.index + opening[0].length
  return avoidCut(text, earliest)
}

// Moves a place back so that it does not part a word of Latin letters, a number or a surrogate pair.
function avoidCut(text: string, place: number): number {
  if (isInside(text, place, /^[\ud800-\udbff]$/, /^[\udc00-\udfff]$/)) return place - 1
  let back = place
  while (back > 0 && place - back < 20 && isInside(text, back, /^[\w.,%-]$/, /^[\w.,%-]$/)) back--
  return place - back < 20 ? back : place
}

function isInside(text: string, place: number, before: RegExp, after: RegExp): boolean {
  return before.test(text.charAt(place - 1)) && after.test(text.charAt(place))
}

function cut(text: string, start: number, end: number, found: readonly Hit[]): Piece[] {
  const pieces: Piece[] = []
  let done = start
  for (const hit of found) {
    const from = Math.max(hit.start, done)
    const to = Math.min(hit.end, end)
    if (from >= to) continue
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false })
    pieces.push({ text: text.slice(from, to), hit: true })
    done = to
  }
  if (done < end) pieces.push({ text: text.slice(done, end), hit: false })
  return pieces
}

function joinPlain(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && !last.hit && !piece.hit) last.text += piece.text
    else joined.push({ ...piece })
  }
  return joined
}
