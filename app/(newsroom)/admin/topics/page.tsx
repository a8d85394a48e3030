import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { PageTurner } from '#components/newsroom/page-turner'
import { NothingHere } from '#components/newsroom/taxonomy/nothing-here'
import { TopicDesk } from '#components/newsroom/topics/topic-desk.client'
import { TopicFilters } from '#components/newsroom/topics/topic-filters'
import { listMerges, listTopics, listTopicsForDesk } from '#db/topics/queries'
import { readPageNumber, topicsPath } from '#lib/links'
import { may } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '话题' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TopicsPage({ searchParams }: Props) {
  const asked = await searchParams
  const words = typeof asked.q === 'string' && asked.q.trim() ? asked.q.trim().slice(0, 60) : undefined
  const order = asked.order === 'stories' ? 'stories' : 'name'
  const page = readPageNumber(asked.page) ?? 1
  const view = { q: words, order: order === 'stories' ? order : undefined }
  const staff = await requireStaff(topicsPath({ ...view, page }), 'topics.add')
  const [{ topics, more }, all, merges] = await Promise.all([
    listTopicsForDesk({ ...(words ? { words } : {}), order, page }),
    listTopics(),
    listMerges(),
  ])
  return (
    <DeskFrame here={topicsPath()} staff={staff}>
      <TopicDesk
        topics={topics}
        choices={all.map(({ id, name, pinyin }) => ({ id, name, pinyin }))}
        merges={JSON.parse(JSON.stringify(may(staff.role, 'taxonomy.edit') ? merges : []))}
        mayEdit={may(staff.role, 'taxonomy.edit')}
        filters={<TopicFilters words={words} order={order} />}
        empty={
          <NothingHere>
            {words
              ? '没有符合条件的话题。'
              : '还没有话题。话题把不同频道的稿件串在一起，例如“湄公河”“半导体”；在编辑器的“频道与话题”里选用。'}
          </NothingHere>
        }
      />
      <PageTurner page={page} more={more} to={(it) => topicsPath({ ...view, page: it })} />
    </DeskFrame>
  )
}
