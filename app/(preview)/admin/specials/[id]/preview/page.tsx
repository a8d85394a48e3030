import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SpecialPage } from '#components/list/special-page'
import { Page } from '#components/masthead/page'
import { getSite } from '#db/settings/queries'
import { getSpecialForDesk } from '#db/specials/desk'
import { previewSpecial } from '#db/specials/queries'
import { readIn } from '#db/terms/edition'
import { specialPath, specialPreviewPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'
import { numberIn } from '#server/desk/taxonomy-terms'
import { nonceHere } from '../../../../nonce'
import { scriptAsked } from '../../../../preview-in'

export const metadata: Metadata = { title: '专题预览' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A special as it was saved, before readers have it. What of its stories is not published stays out, as it will for them. */
export default async function SpecialPreview({ params, searchParams }: Props) {
  const id = numberIn((await params).id)
  const script = scriptAsked(await searchParams)
  await requireStaff(specialPreviewPath(id, script), 'specials.edit')
  const saved = (await getSpecialForDesk(id)) ?? notFound()
  const special = await readIn(await previewSpecial(id), script)
  const site = await readIn(await getSite(), script)
  const waiting = saved.named.filter((it) => it.state !== 'published').length
  return (
    <>
      <aside aria-label="预览说明" className="border-b border-hair bg-band px-4 py-2 text-center text-note text-band-ink">
        {special ? `预览：专题${saved.hidden ? '还没有发布' : '读者已经看得到'}` : '预览：放进至少一篇已发布的稿件，才看得到样子'}
        {special && waiting > 0 ? `；${waiting} 篇稿件发布后才出现` : ''}
      </aside>
      <Page
        {...{ script, site }}
        path={specialPath(saved)}
        otherScript={specialPreviewPath(id, script === 'zh-hant' ? 'zh-hans' : 'zh-hant')}
        nonce={await nonceHere()}
      >
        {special ? <SpecialPage special={special} script={script} /> : null}
      </Page>
    </>
  )
}
