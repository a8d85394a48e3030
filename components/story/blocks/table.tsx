import { Flow } from '#components/story/blocks/flow'
import { Inlines } from '#components/story/blocks/inlines'
import type { Script } from '#lib/chinese/script'
import type { BlockOf } from '#lib/story/document'
import { inlineText } from '#lib/story/text'
import { wordsIn } from '#lib/words'

type Row = BlockOf<'table'>['content'][number]
type Cell = Row['content'][number]

/** 表格 in a region of its own that scrolls, so that the page never does. Columns of figures stand flush right. */
export function Table({ block, script }: { block: BlockOf<'table'>; script: Script }) {
  const caption = block.attrs?.caption
  const [first, ...others] = block.content
  const head = first?.content.every((cell) => cell.type === 'tableHeader') ? first : undefined
  const rows = head ? others : block.content
  const figures = (column: number) => rows.every((row) => isFigure(row.content[column]))
  return (
    <figure>
      {caption && <figcaption className="mb-2 text-small font-bold">{caption}</figcaption>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section tabIndex={0} aria-label={caption || wordsIn(script).scrollTable} className="overflow-x-auto">
        <table>
          {head && (
            <thead>
              <Line row={head} script={script} figures={figures} scope="col" />
            </thead>
          )}
          <tbody>
            {rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
              <Line key={place} row={row} script={script} figures={figures} scope="row" />
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  )
}

function Line({ row, script, figures, scope }: { row: Row; script: Script; figures: (column: number) => boolean; scope: 'col' | 'row' }) {
  return (
    <tr>
      {row.content.map((cell, column) => {
        // The corner of a table is often empty; an empty heading would be read out as one.
        const Cell = cell.type === 'tableHeader' && wordsOf(cell) ? 'th' : 'td'
        const [only, ...others] = cell.content
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
          <Cell key={column} {...(Cell === 'th' ? { scope } : {})} className={figures(column) ? 'text-right' : undefined}>
            {only && others.length === 0 ? (
              <Inlines content={only.content} script={script} />
            ) : (
              <Flow content={cell.content} script={script} />
            )}
          </Cell>
        )
      })}
    </tr>
  )
}

const wordsOf = (cell: Cell | undefined) =>
  (cell?.content ?? [])
    .map((it) => inlineText(it.content))
    .join('')
    .trim()
const isFigure = (cell: Cell | undefined) => /^[-−+±]?[\d,.]+\s?[%％‰]?$/.test(wordsOf(cell))
