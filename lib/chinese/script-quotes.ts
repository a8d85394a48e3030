import { hasHan } from '#lib/chinese/characters'

/**
 * A text with “” as 「」 and ‘’ as 『』. Left alone are apostrophes (don’t, the players’) and the quotation
 * marks of English words among English words (He said “no” again).
 * Source: Ministry of Education of Taiwan, 重訂標點符號手冊.
 */
export function traditionalQuotes(text: string): string {
  if (!/[‘’“”]/.test(text)) return text
  let converted = ''
  let end = 0
  for (const { at, pair } of quotes(text)) {
    if (pair !== undefined && isEnglish(text, Math.min(at, pair), Math.max(at, pair))) continue
    converted += text.slice(end, at) + TRADITIONAL[text.charAt(at)]
    end = at + 1
  }
  return converted + text.slice(end)
}

const TRADITIONAL: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' }

// Every quotation mark with the place of its partner; a mark without one (a quotation that goes on in
// the next paragraph or beyond a piece of bold text) stands alone. Apostrophes are not among them.
function quotes(text: string): { at: number; pair?: number }[] {
  const found: { at: number; pair?: number }[] = []
  const open: { at: number; pair?: number }[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[‘’“”]/g)) {
    const quote: { at: number; pair?: number } = { at }
    if (mark === '“' || mark === '‘') open.push(quote)
    else {
      const opening = mark === '”' ? '“' : '‘'
      const partner = open.findLast((candidate) => text[candidate.at] === opening)
      if (mark === '’' && isApostrophe(text, at, partner !== undefined)) continue
      if (partner) {
        open.length = open.indexOf(partner)
        partner.pair = at
        quote.pair = partner.at
      }
    }
    found.push(quote)
  }
  return found
}

function isApostrophe(text: string, at: number, isQuoteOpen: boolean): boolean {
  const afterLatin = LATIN.test(text.charAt(at - 1))
  return afterLatin && (!isQuoteOpen || LATIN.test(text.charAt(at + 1)))
}

// English in English: no Han inside, English (or nothing) before, no Han behind.
function isEnglish(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd().at(-1) ?? 'a'
  const after =
    text
      .slice(end + 1)
      .trimStart()
      .at(0) ?? '.'
  return !hasHan(text.slice(start, end)) && /[\w.,;:!?]/.test(before) && !hasHan(after)
}

const LATIN = /[\p{Script=Latin}\d]/u
