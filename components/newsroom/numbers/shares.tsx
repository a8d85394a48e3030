import { figure } from '#lib/figure'

type Props = { title: string; rows: { name: string; reads: number }[] }

/** What part each has in the whole, most first; a bar for the eye, a number to be exact. */
export function Shares({ title, rows }: Props) {
  const all = rows.reduce((sum, it) => sum + it.reads, 0)
  const most = Math.max(1, ...rows.map((it) => it.reads))
  return (
    <section>
      <h2 className="mb-2 font-semibold">{title}</h2>
      {all === 0 ? <p className="text-small text-soft">还没有。</p> : null}
      <table className="w-full text-small">
        <tbody>
          {rows
            .filter((it) => it.reads > 0)
            .map((it) => (
              <tr key={it.name} className="*:py-1">
                <th scope="row" className="w-24 pr-2 text-left font-normal">
                  {it.name}
                </th>
                <td>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-full" aria-hidden>
                    <rect width={100} height={8} className="fill-chosen" />
                    <rect width={(it.reads / most) * 100} height={8} className="fill-plan" />
                  </svg>
                </td>
                <td className="w-28 pl-2 text-right tabular-nums">
                  {figure(it.reads)} <span className="text-soft">{Math.round((it.reads / all) * 100)}%</span>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
