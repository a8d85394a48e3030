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
