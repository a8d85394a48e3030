import { HAN, INTERPUNCT } from '#lib/chinese/characters'
import { syllables } from '#lib/chinese/pinyin'

const LONGEST = 60

/**
 * The slug of a headline: pinyin by words, 重庆2024年GDP增长 → chongqing-2024-nian-gdp-zengzhang.
 * At most 60 characters of [a-z0-9-], cut between words; 'gao' when nothing remains. `names` are the names
 * in the headline: each stays together, and a Chinese one gets the sound of its surname (曾荫权 → zengyinquan).
 * Not unique, and not for changing once a story is published.
 */
export function slugOf(headline: string, names: readonly string[] = []): string {
  let slug = ''
  for (const word of slugWords(headline, names)) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > LONGEST) return slug || word.slice(0, LONGEST)
    slug = longer
  }
  return slug || 'gao'
}

function slugWords(headline: string, names: readonly string[]): string[] {
  return splitAtNames(headline, names)
    .flatMap((part) => {
      if (!names.includes(part)) return plainWords(part)
      return part.split(new RegExp(`[${INTERPUNCT}\\s]`, 'u')).map((half) => {
        const reading = half === part && new RegExp(`^[${HAN}]{2,4}$`, 'u').test(part) ? 'name' : 'words'
        return syllables(half, reading).join('')
      })
    })
    .filter(Boolean)
}

function plainWords(text: string): string[] {
  // 1,230 and don’t are one word each; 丨 parts a label from its headline.
  const joined = text.replaceAll('丨', ' ').replace(/(?<=\d)[,，](?=\d{3})|(?<=\p{L})['’](?=\p{L})/gu, '')
  return Array.from(words.segment(joined), ({ segment }) => segment)
    .flatMap((segment) => (hasLatinParts.test(segment) ? segment.split(/[^\p{L}\p{N}\p{M}]+/u) : [segment]))
    .map((segment) => syllables(segment).join(''))
}

// The longest name first, so that 李显龙 is not found as 李显.
function splitAtNames(headline: string, names: readonly string[]): string[] {
  const known = names.filter(Boolean).sort((a, b) => b.length - a.length)
  if (known.length === 0) return [headline]
  return headline.split(new RegExp(`(${known.map(RegExp.escape).join('|')})`, 'u'))
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const hasLatinParts = /[\p{L}\p{N}][^\p{L}\p{N}\p{M}]+[\p{L}\p{N}]/u
