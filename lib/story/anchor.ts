/**
 * Where a note stands: the words it is about, their place when it was written, and what stood around them. Nothing of it is in
 * the text, so that the text can be saved, compared and published as if there were no notes.
 * Sources: https://www.w3.org/TR/annotation-model/#text-quote-selector, https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export type Anchor = {
  /** Number of the block from 0, and the offset in its text, in UTF-16 units, where the quote began. */
  block: number
  from: number
  quote: string
  before: string
  after: string
}

/** Where a quote stands now; `to` is the offset behind its last character. */
export type Place = { block: number; from: number; to: number }

/** An anchor for the words from `from` to `to` in a block, with 32 characters of what stands around them. `texts` is `blockTexts` of the body. */
export function anchorAt(texts: string[], { block, from, to }: Place): Anchor {
  const text = texts[block] ?? ''
  return {
    block,
    from,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - AROUND), from),
    after: text.slice(to, to + AROUND),
  }
}

/**
 * Finds the words of an anchor in a text that was written on: where they stood, else where most of what stood around them
 * still does, the nearest first. Null when the words are gone.
 */
export function locate(texts: string[], anchor: Anchor): Place | null {
  let best: { place: Place; score: number } | null = null
  for (const [block, text] of texts.entries()) {
    for (let from = text.indexOf(anchor.quote); from >= 0; from = text.indexOf(anchor.quote, from + 1)) {
      const to = from + anchor.quote.length
      const around = sameEnd(text.slice(0, from), anchor.before) + sameStart(text.slice(to), anchor.after)
      const far = Math.abs(block - anchor.block) + Math.min(1, Math.abs(from - anchor.from) / 1000)
      // One more character of the surroundings outweighs any distance.
      const score = around - far / 10_000
      if (!best || score > best.score) best = { place: { block, from, to }, score }
    }
  }
  return best?.place ?? null
}

const AROUND = 32

function sameEnd(text: string, wanted: string): number {
  let n = 0
  while (n < wanted.length && n < text.length && text.at(-1 - n) === wanted.at(-1 - n)) n += 1
  return n
}

function sameStart(text: string, wanted: string): number {
  let n = 0
  while (n < wanted.length && n < text.length && text[n] === wanted[n]) n += 1
  return n
}
