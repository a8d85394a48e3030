import { Node } from '@tiptap/core'
import { Table as PlainTable, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { DOMParser, Fragment, type Node as PmNode, type Schema } from '@tiptap/pm/model'

/** Cells hold paragraphs and span nothing: a table on a phone is read row by row. */
const CELL = {
  content: 'paragraph+',
  addAttributes: () => ({
    colspan: { default: 1, rendered: false, parseHTML: () => 1 },
    rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
    colwidth: { default: null, rendered: false, parseHTML: () => null },
  }),
}
export const Cell = TableCell.extend({ ...CELL, parseHTML: () => [{ tag: 'td' }], renderHTML: () => ['td', 0] })
export const HeaderCell = TableHeader.extend({ ...CELL, parseHTML: () => [{ tag: 'th' }], renderHTML: () => ['th', 0] })
export const Row = TableRow.extend({ renderHTML: () => ['tr', 0] })

/** The rows alone; the block around them holds the caption too. */
export const Table = PlainTable.extend({
  group: '',
  parseHTML: () => [{ tag: 'table', context: 'tableBlock/', priority: 60 }],
  renderHTML: () => ['table', ['tbody', 0]],
  addNodeView: () => null,
})

/** 表格 with its caption. */
export const TableBlock = Node.create({
  name: 'tableBlock',
  group: 'block',
  content: 'boxTitle? table',
  defining: true,
  isolating: true,
  parseHTML: () => [
    { tag: 'figure[data-block="table"]', priority: 60 },
    { tag: 'table', getContent: (element, schema) => Fragment.from(foreignTable(element as HTMLTableElement, schema)) },
  ],
  renderHTML: () => ['figure', { 'data-block': 'table' }, 0],
})

/** A table from elsewhere: its caption becomes ours, and a cell that spans others leaves empty cells in their place. */
function foreignTable(element: HTMLTableElement, schema: Schema): PmNode[] {
  const { boxTitle, table, tableRow, tableCell, tableHeader } = schema.nodes
  if (!boxTitle || !table || !tableRow || !tableCell || !tableHeader) return []
  const parser = DOMParser.fromSchema(schema)
  const below: number[] = []
  const rows = Array.from(element.rows).map((row) => {
    const cells: PmNode[] = []
    const blankUnder = () => {
      for (; (below[cells.length] ?? 0) > 0; cells.push(filled(tableCell))) below[cells.length] = (below[cells.length] ?? 0) - 1
    }
    for (const cell of Array.from(row.cells)) {
      blankUnder()
      const type = cell.tagName === 'TH' ? tableHeader : tableCell
      for (let i = 0; i < Math.min(cell.colSpan, 60); i++) {
        if (cell.rowSpan > 1) below[cells.length] = cell.rowSpan - 1
        cells.push(i === 0 ? parser.parse(cell, { topNode: type.create() }) : filled(type))
      }
    }
    blankUnder()
    return cells
  })
  const columns = Math.max(1, ...rows.map((cells) => cells.length))
  const whole = rows.map((cells) =>
    tableRow.create(null, [...cells, ...Array.from({ length: columns - cells.length }, () => filled(tableCell))]),
  )
  const caption = element.caption?.textContent?.trim() ?? ''
  return [boxTitle.create(null, caption ? schema.text(caption) : null), table.create(null, whole.length > 0 ? whole : filled(tableRow))]
}

function filled(type: PmNode['type']): PmNode {
  const node = type.createAndFill()
  if (!node) throw new Error(`foreignTable: no empty ${type.name}`)
  return node
}
