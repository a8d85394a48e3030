import { StateMark } from '#components/newsroom/state-mark'
import type { DeskRow } from '#db/stories/types'
import { editorPath, storyPath } from '#lib/links'
import { kindNames } from '#lib/story/kinds'
import { fullDateTime, shortDateTime } from '#lib/time'

type Props = {
  story: DeskRow
  now: Date
  chosen: boolean
  onChoose: (chosen: boolean, stretch: boolean) => void
  /** Name of who has it. */
  assignee: string | undefined
  binned: boolean
}

/** One story of 稿库. On a phone the columns beside the headline move under it. */
export function StoryRow({ story, now, chosen, onChoose, assignee, binned }: Props) {
  const { id, kind, state, headline, section, savedAt, savedBy, slug, ahead, plannedAt } = story
  const name = headline || '（还没有标题）'
  return (
    <tr
      className={`align-top *:border-b *:border-hair *:py-2 *:sm:px-3 hover:bg-chosen max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:px-4 max-sm:py-2.5 max-sm:*:border-0 max-sm:*:py-0 sm:*:last:text-right ${chosen ? 'bg-chosen' : ''}`}
    >
      <td className="w-8 max-sm:w-auto">
        <input
          type="checkbox"
          aria-label={`选择“${name}”`}
          checked={chosen}
          onChange={() => undefined}
          onClick={(event) => onChoose(!chosen, event.shiftKey)}
        />
      </td>
      <td className="max-sm:min-w-0 max-sm:flex-1 max-sm:basis-4/5">
        {binned ? (
          <span className="font-semibold">{name}</span>
        ) : (
          <a href={editorPath(id)} className={`font-semibold hover:underline ${headline ? '' : 'text-soft'}`}>
            {name}
          </a>
        )}
        <div className="text-note text-soft">
          {[kindNames[kind], section, `#${id}`, assignee && `在${assignee}手上`].filter(Boolean).join(' · ')}
          {plannedAt ? <span className="text-plan"> · 计划 {shortDateTime(plannedAt, now)}</span> : null}
        </div>
      </td>
      <td className="sm:w-32">
        <StateMark state={state} />
        {ahead ? <span className="text-note whitespace-nowrap text-warn max-sm:ml-2 sm:block">改动未发</span> : null}
      </td>
      <td className="text-soft sm:w-36">
        <time dateTime={savedAt.toISOString()} title={fullDateTime(savedAt)}>
          {shortDateTime(savedAt, now)}
        </time>
        <span className="text-note max-sm:ml-2 sm:block">{savedBy ?? '系统'}</span>
      </td>
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
