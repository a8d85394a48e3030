import type { Told } from '#components/newsroom/redirects/import-dialog.client'
import { figure } from '#lib/figure'
import type { Verdict } from '#lib/redirects/plan'

const names: Record<Verdict, string> = {
  ...{ new: '新增', replaces: '替换', chain: '并作一跳', same: '已有' },
  ...{ shadowing: '不导入：有页面', loop: '不导入：循环', bad: '不导入：有误' },
}
const kinds = Object.keys(names) as Verdict[]

/** What each line of a file would do; those that need a look stand first. */
export function VerdictTable({ told: { total, counts, lines } }: { told: Told }) {
  return (
    <section aria-label="测试结果" className="mt-3">
      <p className="mb-2 flex flex-wrap gap-x-4 tabular-nums">
        <strong>共 {figure(total)} 行</strong>
        {kinds
          .filter((it) => counts[it])
          .map((it) => (
            <span key={it} className={it === 'bad' || it === 'loop' ? 'text-accent' : ''}>
              {names[it]} {figure(counts[it] ?? 0)}
            </span>
          ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="max-h-80 overflow-auto border border-hair" aria-label="各行" tabIndex={0}>
        <table className="w-full text-small">
          <thead>
            <tr className="text-left text-soft *:border-b *:border-hair *:px-2 *:py-1.5 *:font-medium">
              <th scope="col">行</th>
              <th scope="col">结论</th>
              <th scope="col">旧网址 → 新网址</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((it) => (
              <tr key={it.line} className="align-top *:border-b *:border-hair *:px-2 *:py-1">
                <td className="tabular-nums">{it.line}</td>
                <td className="whitespace-nowrap">{names[it.verdict]}</td>
                <td className="break-all">
                  {it.from} → {it.status === 410 ? '已不存在（410）' : it.to}
                  {it.why ? <span className="block text-soft">{it.why}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {lines.length < total ? <p className="mt-1 text-small text-soft">只列出前 {lines.length} 行，先列要留意的。</p> : null}
    </section>
  )
}
