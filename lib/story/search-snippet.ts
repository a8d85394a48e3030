/** Room for a title in Google's results on a desk: 600 px at 20 px a character. */
export const SEARCH_TITLE = 30
/** Room for a description: two lines of 600 px at 14 px a character. */
export const SEARCH_LINES = 85

/** Width of a text in Han characters: whatever is not full-width takes about half of one. */
export function widthInEms(text: string): number {
  let width = 0
  for (const sign of text) width += emsOf(sign)
  return width
}

/** Where a text is cut when there is room for `ems`: what is seen, and what is not. Nothing is cut that just fits. */
export function cutAt(text: string, ems: number): { shown: string; cut: string } {
  if (widthInEms(text) <= ems) return { shown: text, cut: '' }
  let width = 0
  let shown = ''
  for (const sign of text) {
    width += emsOf(sign)
    // The ellipsis needs its room too.
    if (width > ems - 1) break
    shown += sign
  }
  return { shown, cut: text.slice(shown.length) }
}

const emsOf = (sign: string) =>
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
    sign,
  )
    ? 1
    : 0.55
