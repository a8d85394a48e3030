import { dash } from '#lib/chinese/proof/dashes'
import { dateOrder, impossibleDate, weekday } from '#lib/chinese/proof/dates'
import { doubledMark } from '#lib/chinese/proof/doubled-marks'
import { ellipsis } from '#lib/chinese/proof/ellipsis'
import type { Found, PassageKind, Rule } from '#lib/chinese/proof/finding'
import { fullWidthLetter } from '#lib/chinese/proof/full-width-letters'
import { halfWidthBracket, halfWidthMark } from '#lib/chinese/proof/half-width-marks'
import { doubledHonorific, honorificFragment } from '#lib/chinese/proof/honorifics'
import { interpunct } from '#lib/chinese/proof/interpunct'
import { kindsOfSigns } from '#lib/chinese/proof/kinds-of-signs'
import { misspelt } from '#lib/chinese/proof/misspelt'
import { longNumber, numberStyle } from '#lib/chinese/proof/numbers'
import { particle } from '#lib/chinese/proof/particles'
import { cornerQuote, straightQuote } from '#lib/chinese/proof/quotes'
import { repeatedWord } from '#lib/chinese/proof/repeated-words'
import { englishResidue } from '#lib/chinese/proof/residue'
import { hanSpace, latinSpace } from '#lib/chinese/proof/spaces'
import { traditionalCharacter } from '#lib/chinese/proof/traditional'
import { unbalanced } from '#lib/chinese/proof/unbalanced'
import { invisibleCharacter, mojibake } from '#lib/chinese/proof/unreadable'

/** The rules that need one text only, those for machine translation before those that mend the type: they read its traces. */
export const rules: readonly Rule[] = [
  ...[honorificFragment, doubledHonorific, englishResidue, dateOrder],
  ...[weekday, impossibleDate, invisibleCharacter, mojibake],
  ...[halfWidthMark, halfWidthBracket, fullWidthLetter, doubledMark, dash, ellipsis, interpunct],
  ...[straightQuote, cornerQuote, unbalanced, hanSpace, latinSpace],
  ...[traditionalCharacter, misspelt, repeatedWord, particle, longNumber, numberStyle],
]

/** What the rules find in one text, in the order of the text. */
export function readText(text: string, kind: PassageKind = 'text'): Found[] {
  const found: Found[] = []
  const kinds = kindsOfSigns(text)
  for (const { key, level, needs, find } of rules) {
    if (needs !== undefined && (kinds & needs) === 0) continue
    for (const fault of find(text, kind)) found.push({ ...fault, rule: key, level: fault.level ?? level })
  }
  // Blanks inside what machine translation left are its traces: what becomes of them is decided with the whole.
  const traces = found.filter((it) => TRACES.has(it.rule) && it.fixes.length > 0)
  return found
    .filter((it) => it.level !== 'auto' || !traces.some(({ from, to }) => from <= it.from && it.to <= to))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

const TRACES = new Set([honorificFragment, englishResidue, dateOrder].map((it) => it.key))
