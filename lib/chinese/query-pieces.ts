import { HAN } from '#lib/chinese/characters'
import { fold } from '#lib/chinese/fold'
import { runs } from '#lib/chinese/tokens'

/** How much of a query is read; the rest is dropped. */
const QUERY_LIMIT = 100

/** What a reader asked for, folded: its parts between spaces, without those that hold nothing searchable. */
export function queryParts(query: string): string[] {
  const folded = fold(query.trim().slice(0, QUERY_LIMIT))
  return folded.split(/\s+/).filter(isSearchable)
}

/**
 * The words of one part (泰国总理 → 泰国, 总理), for a search that may find them apart.
 * Words come from `Intl.Segmenter`; neighbouring single characters are one piece, which mends the names
 * that it breaks (佩|通|坦 → 佩通坦), and digits stay with the character after them (10月25日).
 * A part of up to three characters is one piece.
 */
export function partPieces(part: string): string[] {
  if ([...part].length <= 3) return [part]
  const pieces: string[] = []
  let open = ''
  const close = () => {
    if (isSearchable(open)) pieces.push(open)
    open = ''
  }
  for (const { segment, isWordLike } of words.segment(part)) {
    const isSingle = isWordLike && singleHan.test(segment)
    if (isSingle && STOP.has(segment) && !/[a-z0-9]$/.test(open)) close()
    else if (isSingle || GLUE.test(segment) || (isWordLike && alphanumeric.test(segment))) open += segment
    else {
      close()
      open = segment
      close()
    }
  }
  close()
  return pieces
}

// Characters that stand in nearly every story: alone they find everything and take long.
const STOP = new Set('的了在是和与及之也被对将等')
// What may stand inside one name or number: 佐科·维多多, f-16, 3.5.
const GLUE = /^[-·•・‧._&+'’]$/
const words = new Intl.Segmenter('zh', { granularity: 'word' })
const singleHan = new RegExp(`^[${HAN}]$`, 'u')
const alphanumeric = new RegExp(`^[^${HAN}]+$`, 'u')

function isSearchable(piece: string): boolean {
  const found = runs(piece)
  const [only] = found
  return only !== undefined && !(found.length === 1 && STOP.has(only.text))
}
