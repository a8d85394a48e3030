import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { NewStory } from '#components/newsroom/new-story.client'
import { StoryFilters } from '#components/newsroom/story-filters'
import { StoryTable } from '#components/newsroom/story-table'
import { countByState, listForDesk } from '#db/stories/desk'
import { type DeskView, deskApi, deskListPath } from '#lib/links'
import { may } from '#lib/permissions'
import { type StoryState, storyStates } from '#lib/story/kinds'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '稿库' }

type Asked = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Asked> }

export default async function StoriesPage({ searchParams }: Props) {
  const view = viewOf(await searchParams)
  const staff = await requireStaff(deskListPath(view), 'story.write')
  const all = may(staff.role, 'story.all')
  const whose = all && !view.mine ? {} : { createdBy: staff.id }
  const [counts, { stories, more }] = await Promise.all([countByState(whose.createdBy), listForDesk({ ...view, ...whose })])
  const older = more ? deskListPath({ ...view, page: view.page + 1 }) : null
  const newer = view.page > 1 ? deskListPath({ ...view, page: view.page - 1 }) : null
  return (
    <DeskFrame staff={staff} total={Object.values(counts).reduce((sum, n) => sum + n, 0)}>
      <header className="flex items-center justify-between gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">稿库</h1>
        <NewStory to={deskApi.stories} />
      </header>
      <main className="pb-16 sm:px-6 sm:py-2">
        <StoryFilters view={view} counts={counts} mineToo={all} />
        {stories.length > 0 ? <StoryTable stories={stories} now={new Date()} /> : <EmptyDesk view={view} />}
        <nav aria-label="翻页" className="flex gap-2 px-4 py-4 sm:px-0">
          {newer ? (
            <a href={newer} className="knob">
              ← 较新
            </a>
          ) : null}
          {older ? (
            <a href={older} className="knob">
              较早 →
            </a>
          ) : null}
        </nav>
      </main>
    </DeskFrame>
  )
}

function EmptyDesk({ view }: { view: DeskView }) {
  const filtered = view.words || view.state || view.mine
  return (
    <p className="border-y border-hair bg-panel px-4 py-16 text-center text-soft sm:border-x">
      {filtered ? (
        <>
          没有符合条件的稿件。
          <a href={deskListPath({})} className="underline">
            看全部
          </a>
        </>
      ) : (
        '稿库还是空的。点右上角的“写稿”开始第一篇。'
      )}
    </p>
  )
}

function viewOf({ q, state, mine, page }: Asked) {
  const wanted = Number(page)
  return {
    ...(typeof q === 'string' && q.trim() ? { words: q.trim().slice(0, 60) } : {}),
    ...(storyStates.some((it) => it === state) ? { state: state as StoryState } : {}),
    ...(mine === '1' ? { mine: true } : {}),
    page: Number.isInteger(wanted) && wanted > 1 && wanted < 10_000 ? wanted : 1,
  }
}
