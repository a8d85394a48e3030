import { contrast } from '#lib/contrast'

/** The paper's ground by day and by night; `site.css` has the same two. */
export const grounds = { day: '#fdfcf8', night: '#14120f' }
/** 朱红, as the house prints unless it is told otherwise. */
export const vermilion = { day: '#b8281a', night: '#ff6b52' }
export type Accent = typeof vermilion

/** Least contrast of text. Source: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST = 4.5

/** What is wrong with a pair of accent colours `#rrggbb`, each on its own ground, with the figure. */
export function accentFaults({ day, night }: Accent): string[] {
  return [...faultOn('浅色', day, grounds.day), ...faultOn('深色', night, grounds.night)]
}

function faultOn(ground: string, colour: string, on: string): string[] {
  const figure = contrast(colour, on)
  // Cut off, not rounded: 4.497 is not enough, and should not be called 4.5.
  return figure < LEAST
    ? [`强调色 ${colour} 在${ground}底上的对比度只有 ${(Math.floor(figure * 100) / 100).toFixed(2)}，至少要 ${LEAST}`]
    : []
}
