import { INTERPUNCT, LETTER } from '#lib/chinese/characters'
import { fold } from '#lib/chinese/fold'
import { partPieces, queryParts } from '#lib/chinese/query-pieces'
import { runs } from '#lib/chinese/tokens'

/** A place in a text, in UTF-16 units, where a query was found; `needle` is the folded text found there. */
export type Hit = { start: number; end: number; needle: string }

/**
 * Where a text answers a query, in order and without overlap. Finds what the index finds: across scripts,
 * widths and case, over the dot of a name and over punctuation between tokens. A part of the query that
 * the text does not hold as a whole is looked for by its pieces.
 */
export function hits(text: string, query: string): Hit[] {
  const folded = fold(text)
  const patterns = queryParts(query).flatMap((part) => {
    const whole = pattern(part)
    return new RegExp(whole, 'u').test(folded) ? [whole] : partPieces(part).map(pattern)
  })
  if (patterns.length === 0) return []
  // The longest first: where two begin at one place, the longer one is marked.
  const any = patterns.sort((a, b) => b.length - a.length).join('|')
  return Array.from(folded.matchAll(new RegExp(any, 'gu')), ({ index, 0: needle }) => ({
    start: index,
    end: index + needle.length,
    needle,
  }))
}

/** The parts of a query that a text does not hold as they stand. */
export function missingParts(text: string, query: string): string[] {
  const folded = fold(text)
  return queryParts(query).filter((part) => !new RegExp(pattern(part), 'u').test(folded))
}

const DOT = `[${INTERPUNCT}]?`
const BETWEEN = '[^\\p{L}\\p{N}\\p{M}]*'

// The runs of a piece hold letters, digits and marks only: nothing in them needs escaping.
function pattern(piece: string): string {
  const found = runs(piece)
  return found
    .map((run, index) => {
      if (run.han) return [...run.text].join(DOT)
      const isLast = index === found.length - 1
      // A token begins where no letter is before it, and ends likewise unless it may be a beginning.
      const isWhole = !isLast || (found.length === 1 && /^\d+$/.test(run.text))
      return `(?<!${LETTER})${run.text}${isWhole ? `(?!${LETTER})` : ''}`
    })
    .join(BETWEEN)
}
