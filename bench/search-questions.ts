import { chance } from '#db/seed/art/random'

/** Questions that a reader may ask, beside those that are cut out of the archive's own text. */
export const MIXED = [
  'F-16',
  '1998年',
  '10月25日',
  'iPhone',
  'GDP',
  '2024年',
  '3月1日',
  '5G',
  'AI',
  '100%',
  'COP30',
  '第1期',
  '12.5%',
  '2026年11月',
  'A股',
  'K-pop',
]

const SIZES = [...Array(60).fill(2), ...Array(28).fill(3), ...Array(12).fill(4)] as number[]

/** A hundred words of two to four characters out of texts: sixty, twenty-eight and twelve. The same texts give the same words. */
export function wordsOf(texts: string[]): string[] {
  const draw = chance(1, 'search questions')
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  const chosen = new Set<string>()
  for (let tries = 0; chosen.size < SIZES.length && tries < 100_000; tries++) {
    const text = texts[Math.floor(draw.next() * texts.length)] ?? ''
    const size = SIZES[chosen.size] ?? 2
    const found = [...words.segment(text)].map((it) => it.segment)
    const at = Math.floor(draw.next() * found.length)
    // Long words are rare: two that stand side by side are asked for as one.
    for (const word of [found[at] ?? '', `${found[at]}${found[at + 1] ?? ''}`]) {
      if ([...word].length === size && /^\p{Script=Han}+$/u.test(word)) {
        chosen.add(word)
        break
      }
    }
  }
  return [...chosen]
}
