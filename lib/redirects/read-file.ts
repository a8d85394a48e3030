import { readCsv } from '#lib/csv'
import { figure } from '#lib/figure'
import type { RedirectLine } from '#lib/redirects/plan'

export const MOST_LINES = 20_000
const HEAD = /^(from|old|source|旧网址|旧地址|来源)/i

/**
 * The lines of a CSV of `from,to,code` (the code may be missing, a first line that names the columns is left out), or in Chinese why
 * the file cannot be read. UTF-8, with or without a byte order mark; a tab or a semicolon may stand for the comma.
 */
export function readRedirectFile(bytes: Uint8Array): { lines: RedirectLine[] } | { fault: string } {
  const text = decode(bytes)
  if (typeof text !== 'string') return text
  if (!text.trim()) return { fault: '文件是空的' }
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const parted = [',', '\t', ';'].find((it) => first.includes(it)) ?? ','
  const rows = readCsv(text, parted)
  if (!rows) return { fault: '文件里有一个引号没有配对，读不下去' }
  const lines = rows
    .filter(({ cells }, i) => cells.some((it) => it.trim()) && !(i === 0 && HEAD.test(cells[0]?.trim() ?? '')))
    .map(({ line, cells: [from = '', to = '', code = ''] }) => ({ line, from, to, code }))
  if (lines.length === 0) return { fault: '文件里没有一行跳转' }
  return lines.length > MOST_LINES ? { fault: `一次最多 ${figure(MOST_LINES)} 行，这个文件有 ${figure(lines.length)} 行` } : { lines }
}

function decode(bytes: Uint8Array): string | { fault: string } {
  const [one = 0, two = 0] = bytes
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) return { fault: '文件是 UTF-16 编码，请另存为“CSV UTF-8”再导入' }
  if (one === 0x50 && two === 0x4b) return { fault: '这是 Excel 工作簿，请另存为“CSV UTF-8”再导入' }
  if (bytes.includes(0)) return { fault: '这不是文本文件' }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { fault: '文件不是 UTF-8 编码（多半是 GB18030，Excel 的“CSV”就是），请另存为“CSV UTF-8”再导入' }
  }
}
