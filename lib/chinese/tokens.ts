import { HAN, INTERPUNCT, LETTER } from '#lib/chinese/characters'
import { fold } from '#lib/chinese/fold'

/**
 * Raise this whenever the same text would give other tokens (the fold map included). The search index
 * remembers the version that it was built with and is rebuilt when the two differ.
 */
export const TOKENIZER_VERSION = 1

/**
 * The tokens under which a text is indexed, in reading order, for SQLite FTS5 (`unicode61`) and PostgreSQL
 * (`to_tsvector('simple', …)`) alike: join them by spaces.
 *
 * A run of Han characters gives its overlapping pairs and, last, its last character alone (国务院 → 国务 务院 院),
 * so a phrase of pairs finds every word of two and more characters without knowing any word, and a prefix
 * finds one character. A run of letters and digits is one token. Everything is folded first; the tokens
 * hold letters, digits and marks only. The dot in 佐科·维多多 is read over: nobody types it.
 */
export function indexTokens(text: string): string[] {
  const tokens: string[] = []
  for (const run of runs(fold(text))) {
    if (run.han) {
      pushPairs(tokens, run.text)
      tokens.push(lastCharacter(run.text))
    } else {
      tokens.push(run.text)
    }
  }
  return tokens
}

/** An unbroken stretch of Han characters (without interpuncts), or of other letters and digits. */
type Run = { text: string; han: boolean }

/** The runs of a folded text; what lies between them (spaces, punctuation, emoji) is not searchable. */
export function runs(folded: string): Run[] {
  return Array.from(folded.matchAll(RUN), ([text, han]) =>
    han === undefined ? { text, han: false } : { text: han.replace(INTERPUNCTS, ''), han: true },
  )
}

/** Adds the overlapping pairs of a Han run to a list of tokens; a run of one character has none. */
export function pushPairs(tokens: string[], han: string): void {
  let previous = ''
  for (const character of han) {
    if (previous) tokens.push(previous + character)
    previous = character
  }
}

/** The last character of a run: one code point, which may be two UTF-16 units. */
export function lastCharacter(run: string): string {
  const last = run.codePointAt(run.length - 2) ?? 0
  return last > 0xffff ? run.slice(-2) : run.slice(-1)
}

const RUN = new RegExp(`([${HAN}]+(?:[${INTERPUNCT}][${HAN}]+)*)|${LETTER}+`, 'gu')
const INTERPUNCTS = new RegExp(`[${INTERPUNCT}]`, 'gu')
