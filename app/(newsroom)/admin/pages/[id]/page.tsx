import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { PageEditor } from '#components/newsroom/pages/page-editor.client'
import { listMedia } from '#db/media/queries'
import { getPageForDesk, listPageVersions } from '#db/pages/desk'
import { getPaper } from '#db/settings/queries'
import { listHeadlines } from '#db/stories/desk'
import { deskApi, pageDeskPath, pagesDeskPath, thumbPath } from '#lib/links'
import { blankManuscript } from '#lib/story/manuscript'
import { mediaNamed, storiesNamed } from '#lib/story/references'
import { requireStaff } from '#server/auth/require-staff'
import { numberIn } from '#server/desk/taxonomy-terms'

export const metadata: Metadata = { title: '固定页面' }

type Props = { params: Promise<{ id: string }> }

export default async function PageEditing({ params }: Props) {
  const id = numberIn((await params).id)
  const staff = await requireStaff(pageDeskPath(id), 'pages.edit')
  const page = await getPageForDesk(id)
  if (!page) notFound()
  const { firstPublished: _, savedAt: __, ...opened } = page
  const media = Object.values(await listMedia(mediaNamed(page.body)))
  const pictures = media.filter((it) => it.kind === 'picture').map((it) => [it.id, { ...it, thumb: thumbPath(it) }])
  const recordings = media.filter((it) => it.kind !== 'picture').map((it) => [it.id, it])
  return (
    <DeskFrame here={pagesDeskPath} staff={staff}>
      <PageEditor
        page={opened}
        versions={(await listPageVersions(id)).map((it) => ({
          ...it,
          at: it.at.toISOString(),
          publishedAt: it.publishedAt?.toISOString() ?? null,
        }))}
        me={{ id: staff.id, email: staff.email }}
        blank={blankManuscript}
        traditional={(await getPaper()).traditional}
        shelf={{
          pictures: Object.fromEntries(pictures),
          recordings: Object.fromEntries(recordings),
          linked: await listHeadlines(storiesNamed(page.body)),
          links: { media: deskApi.media, importMedia: deskApi.importMedia, find: deskApi.findStories('') },
        }}
      />
    </DeskFrame>
  )
}
