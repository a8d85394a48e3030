import { StateMark } from '#components/newsroom/state-mark'
import type { DeskRow } from '#db/stories/types'
import { editorPath, storyPath } from '#lib/links'
import { kindNames } from '#lib/story/kinds'
import { fullDateTime, shortDateTime } from '#lib/time'

/** The stories of the desk, one a row. On a phone the columns beside the headline move under it. */
export function StoryTable({ stories, now }: { stories: DeskRow[]; now: Date }) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead className="max-sm:sr-only">
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col">稿件</th>
          <th scope="col">状态</th>
          <th scope="col">修改</th>
          <th scope="col">
            <span className="sr-only">读者看到的页面</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} now={now} />
        ))}
      </tbody>
    </table>
  )
}

function StoryRow({ story, now }: { story: DeskRow; now: Date }) {
  const { id, kind, state, headline, section, savedAt, savedBy, slug, ahead } = story
  return (
    <tr className="align-top *:border-b *:border-hair *:py-2 *:sm:px-3 hover:bg-chosen max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:px-4 max-sm:py-2.5 max-sm:*:border-0 max-sm:*:py-0 sm:*:last:text-right">
      <td className="max-sm:w-full">
        <a href={editorPath(id)} className={`font-semibold hover:underline ${headline ? '' : 'text-soft'}`}>
          {headline || '（还没有标题）'}
        </a>
        <div className="text-note text-soft">{[kindNames[kind], section, `#${id}`].filter(Boolean).join(' · ')}</div>
      </td>
      <td className="sm:w-36">
        <StateMark state={state} />
        {ahead ? <span className="text-note whitespace-nowrap text-warn max-sm:ml-2 sm:block">改动未发</span> : null}
      </td>
      <td className="text-soft sm:w-36">
        <time dateTime={savedAt.toISOString()} title={fullDateTime(savedAt)}>
          {shortDateTime(savedAt, now)}
        </time>
        <span className="text-note max-sm:ml-2 sm:block">{savedBy ?? '系统'}</span>
      </td>
      <td className="max-sm:ml-auto sm:w-20">
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
