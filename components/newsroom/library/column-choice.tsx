import { columnNames } from '#components/newsroom/library/columns'
import { type LibraryColumn, libraryColumns } from '#db/desk/types'

type Props = {
  columns: LibraryColumn[]
  library: string
  /** What else stands in the address. */
  kept: Record<string, string>
  /** Back to the usual columns; null when they stand. */
  usual: string | null
}

/** Which columns the list has. They stand in the address and go into a saved view with it; it works without script. */
export function ColumnChoice({ columns, library, kept, usual }: Props) {
  return (
    <details className="open:w-full">
      <summary className="w-fit cursor-pointer text-soft hover:text-ink">列</summary>
      <form action={library} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {libraryColumns.map((it) => (
          <label key={it} className="flex items-center gap-1.5 py-1">
            <input type="checkbox" name="cols" value={it} defaultChecked={columns.includes(it)} />
            {columnNames[it]}
          </label>
        ))}
        <button type="submit" className="knob">
          应用
        </button>
        {usual ? (
          <a href={usual} className="py-1 text-soft underline">
            恢复常用的列
          </a>
        ) : null}
      </form>
    </details>
  )
}
