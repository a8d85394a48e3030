import { SIMPLIFIED, TRADITIONAL } from '#lib/chinese/fold-map'

/**
 * The form of a text in which it is searched and compared: lower case, full width → half width, accents off
 * Latin letters (Erdoğan → erdogan), each traditional or variant character → simplified.
 *
 * The n-th UTF-16 unit of the answer stands for the n-th unit of the text, so a place found in the folded
 * text is the same place in the raw one. (Hence no NFKC, which changes lengths.) Folding twice changes nothing.
 */
export function fold(text: string): string {
  let folded = ''
  for (let start = 0; start < text.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, text.length)
    const units = new Array<number>(end - start)
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      units[i - start] = TABLE[unit] ?? unit
    }
    folded += String.fromCharCode.apply(null, units)
  }
  return folded
}

// As many units as are surely safe to hand to one call as arguments.
const CHUNK = 4096

const WITHOUT_DECOMPOSITION: Record<string, string> = { đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', ŧ: 't' }
const TABLE = foldTable()

function foldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  // Letters with case end before U+3000, but for a few in A640–ABFF.
  for (let unit = 0x41; unit < 0x3000; unit++) table[unit] = foldLetter(unit)
  for (let unit = 0xa640; unit < 0xac00; unit++) table[unit] = foldLetter(unit)
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = foldLetter(unit - 0xfee0)
  table[0x3000] = 0x20
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i)
  return table
}

function foldLetter(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  const base = WITHOUT_DECOMPOSITION[lower] ?? lower.normalize('NFD').charAt(0)
  if (/[a-z]/.test(base)) return base.charCodeAt(0)
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}
