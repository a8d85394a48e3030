/**
 * The Han characters, as the inside of a regular-expression class: 々, 〇, the unified and compatibility
 * ideographs. Narrower than `\p{Script=Han}`, which also holds radicals and strokes that no text is made of.
 * Use with the `u` flag. Source: Unicode 17, blocks "CJK Unified Ideographs" and extensions.
 */
export const HAN = '々〇\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}'

/** The dots that stand inside a foreign name (佐科·维多多), as the inside of a regular-expression class. */
export const INTERPUNCT = '·•・‧'

/** One letter, digit or mark that is not Han, as a regular expression source: Latin, kana, hangul, Thai … */
export const LETTER = `(?:(?![${HAN}])[\\p{L}\\p{N}\\p{M}])`

const hasHanCharacter = new RegExp(`[${HAN}]`, 'u')

/** Whether a text holds at least one Han character. */
export function hasHan(text: string): boolean {
  return hasHanCharacter.test(text)
}
