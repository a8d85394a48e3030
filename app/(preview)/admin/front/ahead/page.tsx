import type { Metadata } from 'next'
import { FrontPage } from '#components/front/front-page'
import { Page } from '#components/masthead/page'
import { getFrontAt } from '#db/front/ahead'
import { getSite } from '#db/settings/queries'
import { frontAheadPath, frontPath } from '#lib/links'
import { fullDateTime } from '#lib/time'
import { requireStaff } from '#server/auth/require-staff'
import { nonceHere } from '../../../nonce'

export const metadata: Metadata = { title: '首页预览' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function FrontAheadPage({ searchParams }: Props) {
  const { at: asked } = await searchParams
  const wanted = typeof asked === 'string' ? new Date(asked) : new Date()
  const at = Number.isNaN(wanted.getTime()) ? new Date() : wanted
  await requireStaff(frontAheadPath(), 'front.arrange')
  const site = await getSite()
  const front = await getFrontAt(at, site.sections)
  return (
    <>
      <aside aria-label="预览说明" className="border-b border-hair bg-band px-4 py-2 text-center text-note text-band-ink">
        首页在 {fullDateTime(at)} 的样子，如果到那时没有人再改
      </aside>
      <Page script="zh-hans" path={frontPath} site={site} breaking={front.breaking} nonce={await nonceHere()} front>
        <h1 className="sr-only">{site.name}</h1>
        <FrontPage front={front} script="zh-hans" />
      </Page>
    </>
  )
}
