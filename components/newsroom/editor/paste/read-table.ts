import { asParagraphs } from '#components/newsroom/editor/paste/as-paragraphs'
import { marksWithin } from '#components/newsroom/editor/paste/marks'
import { type Loose, paragraphOf } from '#components/newsroom/editor/paste/pasted'
import { elementsIn, type Piece, type Tagged, wordsIn } from '#components/newsroom/editor/paste/pieces'
import type { Reading } from '#components/newsroom/editor/paste/read-html'
import type { BlockOf, Inline, Paragraph } from '#lib/story/document'

type Row = BlockOf<'table'>['content'][number]
type Cell = Row['content'][number]
type Read = (pieces: Piece[], around: Reading) => Loose[]

/** What a table of the paper holds; a wider one is told of. */
const MOST = { columns: 60, rows: 500, paragraphs: 50 }

/**
 * Reads a table. The paper's tables know no joined cells, so the places they cover stay empty and every row has as many.
 * A table of one cell is a frame, not a table; pictures and tables within cells come after it.
 */
export function readTable(table: Tagged, reading: Reading, read: Read): Loose[] {
  const rows = [...ownRows(table)]
  const cells = rows.map((row) => row.pieces.filter((it): it is Tagged => typeof it !== 'string' && (it.tag === 'td' || it.tag === 'th')))
  if (cells.flat().length <= 1 || cells.every((row) => row.length === 0))
    return read(
      cells.flat().flatMap((it) => it.pieces),
      reading,
    )
  const rest: Loose[] = []
  const covered: number[] = []
  const grid = cells.map((row) => {
    const line: Cell[] = []
    const fill = () => {
      while ((covered[line.length] ?? 0) > 0) {
        covered[line.length] = (covered[line.length] ?? 0) - 1
        line.push(emptyCell())
      }
    }
    for (const it of row) {
      fill()
      const inner = asParagraphs(read(it.pieces, { ...reading, marks: marksWithin(it, reading.marks, reading.home) }))
      rest.push(...inner.rest)
      const [wide, high] = [spanOf(it, 'colspan', 50), spanOf(it, 'rowspan', MOST.rows)]
      for (let i = 0; i < wide; i++) {
        covered[line.length] = high - 1
        line.push(i === 0 ? { type: it.tag === 'th' ? 'tableHeader' : 'tableCell', content: held(inner.paragraphs) } : emptyCell())
      }
    }
    fill()
    return line
  })
  const caption = captionOf(table)
  return [...tablesOf(withHead(grid), caption, reading), ...rest]
}

function* ownRows(table: Tagged): Generator<Tagged> {
  for (const part of table.pieces) {
    if (typeof part === 'string') continue
    if (part.tag === 'tr') yield part
    else if (['thead', 'tbody', 'tfoot'].includes(part.tag)) yield* ownRows(part)
  }
}

function tablesOf(grid: Cell[][], caption: string, { left }: Reading): Loose[] {
  const widest = Math.max(...grid.map((row) => row.length))
  if (widest > MOST.columns) left.set(`表格有 ${widest} 列，超出的列并入了第 ${MOST.columns} 列`, 1)
  const rows: Row[] = grid.map((row) => ({
    type: 'tableRow',
    content: narrowed([...row, ...Array.from({ length: widest - row.length }, emptyCell)]),
  }))
  return Array.from({ length: Math.ceil(rows.length / MOST.rows) }, (_, i) => ({
    type: 'table' as const,
    attrs: { caption: i === 0 ? caption : '' },
    content: rows.slice(i * MOST.rows, (i + 1) * MOST.rows),
  }))
}

function narrowed(row: Cell[]): Cell[] {
  const last = row[MOST.columns - 1]
  if (row.length <= MOST.columns || !last) return row
  const beyond = row.slice(MOST.columns - 1).flatMap((it) => it.content.filter((paragraph) => paragraph.content?.length))
  return [...row.slice(0, MOST.columns - 1), { ...last, content: held(beyond) }]
}

/** A first row that is bold from end to end is the head of the table, if the next is not. */
function withHead(grid: Cell[][]): Cell[][] {
  const [first, second] = grid
  if (!first || !second || !isBold(first) || isBold(second) || first.some((it) => it.type === 'tableHeader'))
    return grid.map((row) => row.map(plainHead))
  return [first.map((it) => plainHead({ ...it, type: 'tableHeader' })), ...grid.slice(1)]
}

const isBold = (row: Cell[]) => {
  const words = row.flatMap((it) => it.content.flatMap((paragraph) => paragraph.content ?? [])).filter((it) => it.type === 'text')
  return words.length > 0 && words.every((it) => it.marks?.some((mark) => mark.type === 'bold'))
}

/** Heads are bold by themselves. */
const plainHead = (it: Cell): Cell =>
  it.type === 'tableHeader'
    ? { ...it, content: it.content.map((p) => ({ ...p, ...(p.content ? { content: p.content.map(unbold) } : {}) })) }
    : it

function unbold(it: Inline): Inline {
  if (it.type !== 'text' || !it.marks) return it
  const { marks, ...rest } = it
  const left = marks.filter((mark) => mark.type !== 'bold')
  return left.length > 0 ? { ...rest, marks: left } : rest
}

/** At least one paragraph and at most fifty: those beyond go on in the last, a line each. */
function held(paragraphs: Paragraph[]): Paragraph[] {
  if (paragraphs.length === 0) return [{ type: 'paragraph' }]
  if (paragraphs.length <= MOST.paragraphs) return paragraphs
  const joined = paragraphs
    .slice(MOST.paragraphs - 1)
    .flatMap((it, at): Inline[] => [...(at > 0 ? [{ type: 'hardBreak' as const }] : []), ...(it.content ?? [])])
  return [...paragraphs.slice(0, MOST.paragraphs - 1), paragraphOf(joined)]
}

const emptyCell = (): Cell => ({ type: 'tableCell', content: [{ type: 'paragraph' }] })

function spanOf({ attributes }: Tagged, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(attributes[name] ?? '1', 10)
  return span >= 1 ? Math.min(span, most) : 1
}

function captionOf(table: Tagged): string {
  const caption = [...elementsIn(table.pieces)].find((it) => it.tag === 'caption')
  return caption ? wordsIn(caption.pieces).replace(/\s+/g, ' ').trim().slice(0, 500) : ''
}
