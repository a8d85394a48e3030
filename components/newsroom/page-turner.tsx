type Props = { page: number; more: boolean; to: (page: number) => string }

/** To the page before and the page after of a list; nothing when there is one page. */
export function PageTurner({ page, more, to }: Props) {
  return (
    <nav aria-label="翻页" className="flex gap-2 px-4 py-4 empty:hidden sm:px-6">
      {page > 1 ? (
        <a href={to(page - 1)} className="knob">
          ← 上一页
        </a>
      ) : null}
      {more ? (
        <a href={to(page + 1)} className="knob">
          下一页 →
        </a>
      ) : null}
    </nav>
  )
}
