import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { PageList } from '#components/newsroom/pages/page-list.client'
import { listPages } from '#db/pages/desk'
import { pagesDeskPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '固定页面' }

export default async function PagesDesk() {
  const staff = await requireStaff(pagesDeskPath, 'pages.edit')
  const pages = await listPages()
  return (
    <DeskFrame here={pagesDeskPath} staff={staff}>
      <PageList pages={pages.map(({ firstPublished: _, ...it }) => ({ ...it, savedAt: it.savedAt.toISOString() }))} />
    </DeskFrame>
  )
}
