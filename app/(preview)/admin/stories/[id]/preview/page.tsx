import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LiveArticle } from '#components/live/live-article'
import { Page } from '#components/masthead/page'
import { StoryArticle } from '#components/story/story-article'
import { getSite } from '#db/settings/queries'
import { getForDesk } from '#db/stories/desk'
import { previewStory } from '#db/stories/preview'
import { previewPath, storyPath } from '#lib/links'
import { mayOpen } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '预览' }

type Props = { params: Promise<{ id: string }> }

export default async function PreviewPage({ params }: Props) {
  const { id } = await params
  const number = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0
  const staff = await requireStaff(previewPath(number), 'story.write')
  const desk = number ? await getForDesk(number) : null
  if (!desk || !mayOpen(staff, desk)) notFound()
  const story = await previewStory(number)
  if (!story) notFound()
  const Article = story.kind === 'live' ? LiveArticle : StoryArticle
  return (
    <>
      <aside className="border-b border-hair bg-band px-4 py-2 text-center text-note text-band-ink">
        预览：第 {desk.version} 版，{desk.state === 'published' && !desk.ahead ? '与读者看到的一致' : '读者还看不到'}
      </aside>
      <Page script="zh-hans" path={storyPath(story)} site={await getSite()} section={story.section.slug}>
        <Article story={story} script="zh-hans" now={new Date()} />
      </Page>
    </>
  )
}
