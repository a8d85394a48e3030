import { figure as wholeFigure } from '#lib/figure'

/** Prints rows as a table with right-aligned figures. Han characters take two columns. */
export function printTable(title: string, head: string[], rows: string[][]): void {
  const wide = (text: string) => [...text].reduce((n, sign) => n + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0)
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => wide(row[i] ?? ''))))
  const line = (row: string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell + ' '.repeat((widths[i] ?? 0) - wide(cell)) : ' '.repeat((widths[i] ?? 0) - wide(cell)) + cell))
      .join('  ')
  console.log(`\n${title}\n${line(head)}\n${widths.map((width) => '─'.repeat(width)).join('  ')}`)
  for (const row of rows) console.log(line(row))
}

/** Whole numbers with thousands parted; small ones with two decimals. */
export const figure = (n: number) => (n >= 100 ? wholeFigure(n) : n.toFixed(2))

/** The value below which the given share of the measurements lies. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
