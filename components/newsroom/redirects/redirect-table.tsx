import type { DeskRedirect } from '#db/redirects/types'
import { figure } from '#lib/figure'
import { longDate } from '#lib/time'

type Props = { redirects: DeskRedirect[]; onChange: (it: DeskRedirect) => void; onRemove: (it: DeskRedirect) => void }

/** Redirects, one a row; on a phone each address has a line of its own. */
export function RedirectTable({ redirects, onChange, onRemove }: Props) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead className="max-sm:sr-only">
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col">旧网址</th>
          <th scope="col">转到</th>
          <th scope="col" className="text-right">
            用过
          </th>
          <th scope="col">最近一次</th>
          <th scope="col" className="max-lg:hidden">
            写于
          </th>
          <th scope="col">
            <span className="sr-only">修改与删除</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {redirects.map((it) => (
          <tr
            key={it.path}
            className="*:border-b *:border-hair *:px-3 *:py-1.5 hover:bg-chosen max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:border-b max-sm:border-hair max-sm:py-1.5 max-sm:*:border-0 max-sm:*:py-0.5"
          >
            <th scope="row" className="text-left font-normal break-all max-sm:w-full">
              {it.path}
            </th>
            <td className="break-all max-sm:w-full">
              <span className="text-soft sm:hidden">→ </span>
              {it.status === 410 ? <span className="whitespace-nowrap text-soft">已不存在（410）</span> : it.target}
            </td>
            <td className="whitespace-nowrap text-soft tabular-nums sm:w-24 sm:text-right">
              {it.uses > 0 ? `${figure(it.uses)} 次` : '没用过'}
            </td>
            <td className="whitespace-nowrap text-soft sm:w-36">{it.usedAt ? longDate(new Date(it.usedAt)) : ''}</td>
            <td className="whitespace-nowrap text-soft max-lg:hidden sm:w-36">{longDate(new Date(it.createdAt))}</td>
            <td className="whitespace-nowrap max-sm:ml-auto sm:w-28 sm:text-right">
              <button
                type="button"
                className="knob knob-quiet min-h-8 px-2 text-small"
                aria-label={`修改 ${it.path}`}
                onClick={() => onChange(it)}
              >
                修改
              </button>
              <button
                type="button"
                className="knob knob-quiet min-h-8 px-2 text-small"
                aria-label={`删除 ${it.path}`}
                onClick={() => onRemove(it)}
              >
                删除
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
