import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewSheet } from '#components/story/preview-sheet'
import { getSite } from '#db/settings/queries'
import { getForDesk } from '#db/stories/desk'
import { readIn } from '#db/terms/edition'
import { previewPath, storyPath } from '#lib/links'
import { mayOpen } from '#lib/permissions'
import { pageMetadata } from '#lib/seo'
import { requireStaff } from '#server/auth/require-staff'
import { nonceHere } from '../../../../nonce'
import { previewIn, scriptAsked } from '../../../../preview-in'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The head that readers' machines would get, so that the desk's previews of results and cards can be read from it. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { story, script } = await opened(await params, scriptAsked(await searchParams))
  const { name: paper, marks } = await readIn(await getSite(), script)
  const head = pageMetadata({
    ...{ paper, marks, title: story.headline, description: story.standfirst },
    ...{ path: storyPath(story), script, story },
  })
  return { ...head, alternates: {}, robots: { index: false, follow: false } }
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const { desk, story, script } = await opened(await params, scriptAsked(await searchParams))
  const other = previewPath(desk.id, script === 'zh-hant' ? 'zh-hans' : 'zh-hant')
  return (
    <PreviewSheet story={story} script={script} site={await readIn(await getSite(), script)} other={other} nonce={await nonceHere()}>
      预览：第 {desk.version} 版，{desk.state === 'published' && !desk.ahead ? '与读者看到的一致' : '读者还看不到'}
    </PreviewSheet>
  )
}

async function opened({ id }: { id: string }, script: 'zh-hans' | 'zh-hant') {
  const number = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0
  const staff = await requireStaff(previewPath(number, script), 'story.write')
  const desk = number ? await getForDesk(number) : null
  if (!desk || !mayOpen(staff, desk)) notFound()
  const story = await previewIn(number, script)
  if (!story) notFound()
  return { desk, story, script }
}
