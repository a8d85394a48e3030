import { stateOf } from '#components/newsroom/pages/page-bar.client'
import { Handle } from '#components/newsroom/taxonomy/handle'
import type { useSorting } from '#components/newsroom/taxonomy/use-sorting.client'
import type { PageRow } from '#db/pages/types'
import { pageDeskPath, standingPath } from '#lib/links'
import { fullDateTime, shortDateTime } from '#lib/time'

/** A page as the list shows it, its last change as ISO. */
export type ShownPage = Omit<PageRow, 'savedAt' | 'firstPublished'> & { savedAt: string }

type Props = { pages: ShownPage[]; sorting: ReturnType<typeof useSorting<ShownPage>> }

/** The standing pages, one a row. On a phone what belongs to a title stands under it. */
export function PageTable({ pages, sorting }: Props) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead className="max-sm:sr-only">
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col" className="w-8">
            <span className="sr-only">移动</span>
          </th>
          <th scope="col">题目</th>
          <th scope="col">网址</th>
          <th scope="col">状态</th>
          <th scope="col">改动</th>
        </tr>
      </thead>
      <tbody>
        {pages.map((page, at) => (
          <tr
            key={page.id}
            {...sorting.row(at)}
            className={`align-top *:border-b *:border-hair *:py-2 *:sm:px-3 max-sm:relative max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:py-2 max-sm:pr-4 max-sm:pl-11 max-sm:*:border-0 max-sm:*:py-0.5 ${sorting.over === at ? 'bg-chosen shadow-[inset_0_2px_0_var(--focus)]' : 'hover:bg-chosen'}`}
          >
            <td className="max-sm:absolute max-sm:top-2 max-sm:left-2">
              <Handle name={page.title} onKeyDown={sorting.keys(at)} />
            </td>
            <th scope="row" className="text-left font-normal max-sm:w-full">
              <a href={pageDeskPath(page.id)} className="font-semibold hover:underline" draggable={false}>
                {page.title}
              </a>
              {page.titleHant ? (
                <span lang="zh-Hant" className="ml-2 text-soft">
                  繁 {page.titleHant}
                </span>
              ) : null}
            </th>
            <td className="break-all">
              {page.hidden ? (
                <span className="text-soft">{standingPath(page)}</span>
              ) : (
                <a href={standingPath(page)} className="hover:underline" draggable={false}>
                  {standingPath(page)}
                </a>
              )}
            </td>
            <td className="whitespace-nowrap">
              <span className={page.hidden ? 'text-soft' : 'text-good'}>{stateOf(page)}</span>
            </td>
            <td className="whitespace-nowrap text-soft">
              <time dateTime={page.savedAt} title={fullDateTime(new Date(page.savedAt))}>
                {shortDateTime(new Date(page.savedAt), new Date())}
              </time>{' '}
              {page.savedBy ?? '系统'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
