import type { ReactNode } from 'react'
import { StateMark } from '#components/newsroom/state-mark'
import type { LibraryColumn } from '#db/desk/types'
import type { DeskRow } from '#db/stories/types'
import { goesAt } from '#lib/media/bin'
import { kindNames } from '#lib/story/kinds'
import { fullDateTime, shortDateTime } from '#lib/time'

/** What the bin shows in the place of what may be chosen. */
export type Column = LibraryColumn | 'binned'

export const columnNames: Record<Column, string> = {
  state: '状态',
  section: '频道',
  kind: '体裁',
  authors: '作者',
  assignee: '在谁手上',
  created: '新建',
  published: '首发',
  planned: '计划',
  saved: '修改',
  binned: '放进回收站',
}

/** What nobody has to choose. */
export const usualColumns: LibraryColumn[] = ['state', 'saved']

type Props = { story: DeskRow; column: Column; now: Date; assignee: string | undefined; authors: string | undefined }

/** A cell of 稿库. Empty it says nothing on a phone, and a dash where it has a column of its own. */
export function Cell({ story, column, now, assignee, authors }: Props) {
  const { kind, section, createdAt, firstPublishedAt, plannedAt } = story
  if (column === 'state') return <State story={story} />
  if (column === 'saved') return <Hour at={story.savedAt} now={now} below={story.savedBy ?? '系统'} />
  if (column === 'binned') return story.binnedAt ? <Hour at={story.binnedAt} now={now} below={leaves(story.binnedAt, now)} /> : null
  const said: Record<typeof column, ReactNode> = {
    section: section && <Short>{section}</Short>,
    kind: <Short>{kindNames[kind]}</Short>,
    // Several names break between them, one does not.
    authors: authors && <span className="inline-block min-w-[4em]">{authors}</span>,
    assignee: assignee && <Short>{assignee}</Short>,
    created: <Hour at={createdAt} now={now} />,
    published: firstPublishedAt ? <Hour at={firstPublishedAt} now={now} /> : null,
    planned: plannedAt ? <Hour at={plannedAt} now={now} /> : null,
  }
  if (!said[column]) return <span className="max-sm:hidden">–</span>
  return (
    <>
      <span className="sm:hidden">{columnNames[column]} </span>
      {said[column]}
    </>
  )
}

const Short = ({ children }: { children: ReactNode }) => <span className="whitespace-nowrap">{children}</span>

function State({ story: { state, ahead } }: { story: DeskRow }) {
  return (
    <>
      <StateMark state={state} />
      {ahead ? <span className="text-note whitespace-nowrap text-warn max-sm:ml-2 sm:block">改动未发</span> : null}
    </>
  )
}

function Hour({ at, now, below }: { at: Date; now: Date; below?: string }) {
  return (
    <>
      <time dateTime={at.toISOString()} title={fullDateTime(at)} className="whitespace-nowrap">
        {shortDateTime(at, now)}
      </time>
      {below ? <span className="text-note max-sm:ml-2 sm:block">{below}</span> : null}
    </>
  )
}

function leaves(binnedAt: Date, now: Date): string {
  const days = Math.ceil((goesAt(binnedAt).getTime() - now.getTime()) / 86_400_000)
  return days > 0 ? `${days} 天后彻底删除` : '今天彻底删除'
}
