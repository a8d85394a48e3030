import type { StoryNumbers } from '#db/readings/types'
import { figure } from '#lib/figure'
import { editorPath } from '#lib/links'
import { shortDateTime } from '#lib/time'

/** Stories by reads, most first, with what part of their readers came to the end. */
export function StoryNumbersTable({ stories, now }: { stories: StoryNumbers[]; now: Date }) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead>
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col">稿件</th>
          <th scope="col" className="text-right">
            阅读
          </th>
          <th scope="col" className="text-right">
            读完
          </th>
        </tr>
      </thead>
      <tbody>
        {stories.map((it) => (
          <tr key={it.id} className="align-top *:border-b *:border-hair *:px-3 *:py-1.5 hover:bg-chosen">
            <td>
              <a href={editorPath(it.id)} className="hover:underline">
                {it.headline}
              </a>
              <div className="text-note text-soft">
                {[it.section, it.publishedAt ? shortDateTime(it.publishedAt, now) : '未发布'].filter(Boolean).join(' · ')}
              </div>
            </td>
            <td className="w-20 text-right tabular-nums">{figure(it.reads)}</td>
            <td className="w-20 text-right text-soft tabular-nums">{Math.min(100, Math.round((it.ended / it.reads) * 100))}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
