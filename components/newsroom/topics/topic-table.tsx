import type { DeskTopic } from '#db/topics/types'
import { figure } from '#lib/figure'
import { topicPath } from '#lib/links'

export type TopicDeed = 'change' | 'merge' | 'remove'
type Props = { topics: DeskTopic[]; mayEdit: boolean; onDeed: (deed: TopicDeed, topic: DeskTopic) => void }

const deedNames: Record<TopicDeed, string> = { change: '修改', merge: '并入…', remove: '删除' }

/** The topics, one a row. On a phone what belongs to a name stands under it. */
export function TopicTable({ topics, mayEdit, onDeed }: Props) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead className="max-sm:sr-only">
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col">话题</th>
          <th scope="col" className="text-right">
            已发稿件
          </th>
          <th scope="col">说明</th>
          {mayEdit ? (
            <th scope="col">
              <span className="sr-only">修改、合并与删除</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr
            key={topic.id}
            className="align-middle hover:bg-chosen *:border-b *:border-hair *:py-2 *:sm:px-3 max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:px-4 max-sm:py-2 max-sm:*:border-0 max-sm:*:py-0.5"
          >
            <th scope="row" className="text-left font-normal max-sm:min-w-0 max-sm:flex-1">
              <a href={topicPath(topic)} className="font-semibold hover:underline">
                {topic.name}
              </a>
              {topic.nameHant ? (
                <span lang="zh-Hant" className="ml-2 text-soft">
                  繁 {topic.nameHant}
                </span>
              ) : null}
              {topic.merged.length > 0 ? <span className="block text-note text-soft">并入了：{topic.merged.join('、')}</span> : null}
            </th>
            <td className="tabular-nums sm:w-24 sm:text-right">
              {figure(topic.stories)}
              <span className="text-soft sm:hidden"> 篇</span>
            </td>
            <td className="text-soft max-sm:w-full max-sm:empty:hidden">{topic.description}</td>
            {mayEdit ? (
              <td className="whitespace-nowrap max-sm:-ml-2 max-sm:w-full sm:w-44 sm:text-right">
                {(['change', 'merge', 'remove'] as const)
                  .filter((deed) => deed !== 'remove' || (topic.stories === 0 && topic.merged.length === 0))
                  .map((deed) => (
                    <button
                      key={deed}
                      type="button"
                      className="knob knob-quiet min-h-8 px-2 text-small"
                      aria-label={`${deedNames[deed].replace('…', '')}：${topic.name}`}
                      onClick={() => onDeed(deed, topic)}
                    >
                      {deedNames[deed]}
                    </button>
                  ))}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
