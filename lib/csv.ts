/**
 * A table as CSV (RFC 4180) for a spreadsheet: CRLF, quotes doubled, a byte order mark so that Excel reads it as UTF-8. What a
 * spreadsheet would take for a formula is made text by an apostrophe (OWASP, CSV injection).
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    const text = typeof value === 'number' ? String(value) : plain(value ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

const plain = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** A CSV as rows with the line each begins at, from 1; null where a quote is never closed. Source: RFC 4180; a bare LF ends a row too. */
export function readCsv(text: string, parted = ','): { line: number; cells: string[] }[] | null {
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let [cell, quoted, line, begun] = ['', false, 1, 1]
  const end = () => {
    rows.push({ line: begun, cells: [...cells, cell] })
    cells = []
    cell = ''
    begun = line
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '\n') line += 1
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === parted) {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n') end()
    else if (sign === '\r') {
      // Old Macs end a line with this alone.
      if (text[at + 1] !== '\n') {
        line += 1
        end()
      }
    } else cell += sign
  }
  if (quoted) return null
  if (cell || cells.length > 0) end()
  return rows
}
