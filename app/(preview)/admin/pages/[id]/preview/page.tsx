import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandingPage } from '#components/list/standing-page'
import { Page } from '#components/masthead/page'
import { getPageForDesk } from '#db/pages/desk'
import { getShownOn } from '#db/pages/queries'
import { getSite } from '#db/settings/queries'
import { readIn } from '#db/terms/edition'
import { pagePreviewPath, standingPath } from '#lib/links'
import { readDocument } from '#lib/story/document'
import { requireStaff } from '#server/auth/require-staff'
import { numberIn } from '#server/desk/taxonomy-terms'
import { nonceHere } from '../../../../nonce'
import { scriptAsked } from '../../../../preview-in'

export const metadata: Metadata = { title: '固定页面预览' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A standing page in its newest saved words, as readers will have it. */
export default async function StandingPreview({ params, searchParams }: Props) {
  const id = numberIn((await params).id)
  const script = scriptAsked(await searchParams)
  await requireStaff(pagePreviewPath(id, script), 'pages.edit')
  const saved = (await getPageForDesk(id)) ?? notFound()
  const body = readDocument(saved.body, (type) => console.warn(`page ${id}: unknown block ${type} skipped`))
  const page = await readIn({ ...saved, body, updatedAt: saved.savedAt, ...(await getShownOn({ slug: saved.slug, body })) }, script)
  const site = await readIn(await getSite(), script)
  const seen = !saved.hidden && saved.publishedVersion === saved.version
  return (
    <>
      <aside aria-label="预览说明" className="border-b border-hair bg-band px-4 py-2 text-center text-note text-band-ink">
        预览：{seen ? '读者看到的就是这样' : '保存了，还没有发布'}
      </aside>
      <Page
        {...{ script, site }}
        path={standingPath(saved)}
        otherScript={pagePreviewPath(id, script === 'zh-hant' ? 'zh-hans' : 'zh-hant')}
        nonce={await nonceHere()}
      >
        <StandingPage page={page} script={script} />
      </Page>
    </>
  )
}
