import { pinyin } from 'pinyin-pro'
import { HAN, LETTER } from '#lib/chinese/characters'
import { fold } from '#lib/chinese/fold'

// Server only: the dictionary is more than a megabyte.

/** How to read a text: as ordinary words, or as a Chinese person's name, which begins with a surname. */
type Reading = 'words' | 'name'

/**
 * A text as syllables and words of [a-z0-9], in order: 重庆GDP → chong, qing, gdp. ü is v, as it is typed.
 * As a `name`, the surname at its head gets its own sound: 曾荫权 → zeng (but 曾经 → ceng).
 * Source: https://pinyin-pro.cn (options `surname: 'head'`, `v`).
 */
export function syllables(text: string, reading: Reading = 'words'): string[] {
  const surname = reading === 'name' ? 'head' : 'off'
  return Array.from(text.matchAll(RUN), ([run, han]) =>
    han === undefined ? [fold(run)] : pinyin(run, { type: 'array', toneType: 'none', v: true, surname }),
  )
    .flat()
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
}

/**
 * The key by which an A–Z list is sorted and a suggestion found: the syllables with spaces between, so that
 * 西安 (xi an) stands before 先 (xian). Store it; a collator puts 长沙 under Z. Without its spaces it is what
 * a reader types (fentaini).
 */
export function pinyinKey(text: string, reading: Reading = 'words'): string {
  return syllables(text, reading).join(' ')
}

/** The first letters that a reader types for a text: 芬太尼 → ftn. Latin words and numbers stay whole. */
export function initials(text: string, reading: Reading = 'words'): string {
  return Array.from(text.matchAll(RUN), ([run, han]) =>
    han === undefined
      ? syllables(run).join('')
      : syllables(run, reading)
          .map((syllable) => syllable.charAt(0))
          .join(''),
  ).join('')
}

const RUN = new RegExp(`([${HAN}]+)|${LETTER}+`, 'gu')
