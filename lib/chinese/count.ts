import { HAN, LETTER } from '#lib/chinese/characters'

/** How many Han characters a text holds; punctuation does not count. */
export function countHan(text: string): number {
  return text.match(HAN_CHARACTER)?.length ?? 0
}

/** How many words and numbers stand among the Han characters: iPhone, COVID-19, 1,230, 5.7 are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** The length of a text as a reader counts it: Han characters, and each Latin word or number as one (全文n字). */
export function countCharacters(text: string): number {
  return countHan(text) + countWords(text)
}

/**
 * Minutes that a silent reader needs, at 400 Han characters and 200 Latin words a minute; at least 1.
 * Source: 400 is the middle of what reading tools use for silent Chinese (350–480), 200 the usual figure for English.
 */
export function readingMinutes(text: string): number {
  return minutesFor(countHan(text), countWords(text))
}

/** The same of what has been counted. */
export function minutesFor(han: number, words: number): number {
  return Math.max(1, Math.round(han / 400 + words / 200))
}

const HAN_CHARACTER = new RegExp(`[${HAN}]`, 'gu')
const WORD = new RegExp(`${LETTER}+(?:[-.,'’]${LETTER}+)*`, 'gu')
