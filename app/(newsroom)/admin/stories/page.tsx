import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { EmptyLibrary } from '#components/newsroom/library/empty-library'
import { LibraryFilters } from '#components/newsroom/library/library-filters'
import { StoryList } from '#components/newsroom/library/story-list.client'
import { ViewsBar } from '#components/newsroom/library/views-bar.client'
import { NewStory } from '#components/newsroom/new-story.client'
import { PageTurner } from '#components/newsroom/page-turner'
import { listAuthors } from '#db/authors/queries'
import { listSigners } from '#db/desk/authors'
import { countLibrary, listLibrary } from '#db/desk/library'
import type { BulkAction } from '#db/desk/types'
import { getLastBulk } from '#db/desk/undo'
import { listViews } from '#db/desk/views'
import { listSections } from '#db/sections/queries'
import { listColleagues } from '#db/staff/queries'
import { listTopics } from '#db/topics/queries'
import { viewQuery } from '#lib/desk-view'
import { deskApi, deskListPath, deskPath } from '#lib/links'
import { may } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'
import { bulkNeeds } from '#server/desk/library-bodies'
import { columnsOf, filterOf, viewOf } from './view-of'

export const metadata: Metadata = { title: '稿库' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function StoriesPage({ searchParams }: Props) {
  const view = viewOf(await searchParams)
  const staff = await requireStaff(deskListPath(view), 'story.write')
  const everybodys = may(staff.role, 'story.all')
  const only = everybodys ? undefined : staff.id
  const [counts, { stories, more, relaxed }, views, sections, topics, people, last, authors] = await Promise.all([
    countLibrary(only),
    listLibrary(filterOf(view, staff.id, only)),
    listViews(staff.id),
    listSections(),
    listTopics(),
    listColleagues(),
    getLastBulk(staff.id),
    listAuthors(),
  ])
  const choices = { sections: sections.map(short), topics: topics.map(short), authors: authors.map(short), people: people.map(short) }
  const able = (Object.keys(bulkNeeds) as BulkAction['do'][]).filter((it) => may(staff.role, bulkNeeds[it]))
  const query = viewQuery(view)
  const columns = columnsOf(view)
  const signers = columns.includes('authors') ? await listSigners(stories.map((it) => it.id)) : {}
  return (
    <DeskFrame here={deskPath} staff={staff} total={Object.values(counts.states).reduce((sum, n) => sum + n, 0)}>
      <header className="flex items-center justify-between gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">稿库</h1>
        <NewStory to={deskApi.stories} />
      </header>
      <main className="pb-16 sm:px-6">
        <ViewsBar
          {...{ views, query, library: deskPath, mayShare: may(staff.role, 'views.share') }}
          links={{ views: deskApi.views, view: deskApi.view(0) }}
        />
        <LibraryFilters {...{ view, counts, choices, columns, everybodys }} />
        {relaxed ? (
          <p className="px-4 pb-2 text-small text-soft sm:px-0">没有连在一起的“{view.words}”，下面是分开出现这些词的稿件。</p>
        ) : null}
        <StoryList
          {...{ stories, choices, now: new Date(), binned: view.binned === true, may: able, last, columns, signers }}
          mayPurge={may(staff.role, 'story.purge')}
          empty={<EmptyLibrary view={view} />}
          links={{ bulk: deskApi.bulk, undo: deskApi.undoBulk(0), purge: deskApi.purge }}
        />
      </main>
      <PageTurner page={view.page} more={more} to={(page) => deskListPath({ ...view, page })} />
    </DeskFrame>
  )
}

const short = <T,>({ id, name }: { id: T; name: string }) => ({ id, name })
