import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

type Props = {
  script: Script
  page: number
  more: boolean
  /** Address of a page of this list, already in the edition of the script. */
  to: (page: number) => string
}

/** 上一页 · 第 2 页 · 下一页, below a list that goes on. */
export function Pager({ script, page, more, to }: Props) {
  const words = wordsIn(script)
  if (page === 1 && !more) return null
  return (
    <nav aria-label={words.pages} className="mt-8 grid grid-cols-3 items-center border-t border-hair text-small">
      {page > 1 ? (
        <a rel="prev" href={to(page - 1)} className="py-3">
          {words.newer}
        </a>
      ) : (
        <span />
      )}
      <span className="text-center text-note text-soft tabular-nums">{words.pageNumber(page)}</span>
      {more ? (
        <a rel="next" href={to(page + 1)} className="py-3 text-right">
          {words.older}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
