import type { Script } from '#lib/chinese/script'

/** A whole number with its thousands parted: `12,345`. Our own lines, as with dates: Node and browsers disagree in Intl. */
export function figure(n: number): string {
  return String(Math.round(n)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/**
 * A count as a reader takes it in: `9,876`, and from ten thousand on in 万 and 亿 with at most one decimal, rounded down so that
 * nothing is claimed that is not there: `1.2万`, `35万`, `1.2億`.
 */
export function countOf(n: number, script: Script): string {
  if (n < 1e4) return figure(n)
  const hant = script === 'zh-hant'
  const [unit, name] = n < 1e8 ? [1e4, hant ? '萬' : '万'] : [1e8, hant ? '億' : '亿']
  const tenths = Math.floor(n / (unit / 10))
  return `${tenths >= 1000 ? figure(Math.floor(tenths / 10)) : tenths / 10}${name}`
}
