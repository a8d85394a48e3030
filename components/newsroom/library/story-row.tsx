import { Cell, type Column } from '#components/newsroom/library/columns'
import type { DeskRow } from '#db/stories/types'
import { editorPath, storyPath } from '#lib/links'
import { kindNames } from '#lib/story/kinds'
import { shortDateTime } from '#lib/time'

type Props = {
  story: DeskRow
  now: Date
  columns: Column[]
  chosen: boolean
  onChoose: (chosen: boolean, stretch: boolean) => void
  /** Name of who has it, and of who signs it. */
  assignee: string | undefined
  authors: string | undefined
  binned: boolean
}

/** One story of 稿库. On a phone the columns beside the headline move under it. */
export function StoryRow({ story, now, columns, chosen, onChoose, assignee, authors, binned }: Props) {
  const { id, kind, headline, section, slug, plannedAt } = story
  const name = headline || '（还没有标题）'
  const own = (it: Column) => columns.includes(it)
  // What has a column of its own is not said a second time.
  const below = [!own('kind') && kindNames[kind], !own('section') && section, `#${id}`, !own('assignee') && assignee && `在${assignee}手上`]
  return (
    <tr
      className={`align-top *:border-b *:border-hair *:py-2 *:sm:px-3 hover:bg-chosen max-sm:relative max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:py-2.5 max-sm:pr-4 max-sm:pl-11 max-sm:*:border-0 max-sm:*:py-0 sm:*:last:text-right ${chosen ? 'bg-chosen' : ''}`}
    >
      <td className="w-8 max-sm:absolute max-sm:left-4 max-sm:w-auto">
        <input
          type="checkbox"
          aria-label={`选择“${name}”`}
          checked={chosen}
          onChange={() => undefined}
          onClick={(event) => onChoose(!chosen, event.shiftKey)}
        />
      </td>
      <td className="min-w-48 max-sm:min-w-0 max-sm:flex-1 max-sm:basis-full">
        {binned ? (
          <span className={`font-semibold ${headline ? '' : 'text-soft'}`}>{name}</span>
        ) : (
          <a href={editorPath(id)} className={`font-semibold hover:underline ${headline ? '' : 'text-soft'}`}>
            {name}
          </a>
        )}
        <div className="text-note text-soft">
          {below.filter(Boolean).join(' · ')}
          {plannedAt && !own('planned') ? <span className="text-plan"> · 计划 {shortDateTime(plannedAt, now)}</span> : null}
        </div>
      </td>
      {columns.map((it) => (
        <td key={it} className={`empty:hidden ${it === 'state' ? 'sm:w-32' : 'text-soft max-sm:text-small sm:w-32'}`}>
          <Cell story={story} column={it} now={now} assignee={assignee} authors={authors} />
        </td>
      ))}
      <td className="max-sm:ml-auto sm:w-16">
        {slug === null ? null : (
          <a
            href={storyPath({ id, slug })}
            className="whitespace-nowrap text-soft hover:text-ink hover:underline"
            aria-label={`看${headline}的页面`}
          >
            看 ↗
          </a>
        )}
      </td>
    </tr>
  )
}
