import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { FrontDesk } from '#components/newsroom/front/front-desk.client'
import { getFrontDesk } from '#db/front/desk'
import { getSite } from '#db/settings/queries'
import { arrangePath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '首页编排' }

export default async function ArrangePage() {
  const staff = await requireStaff(arrangePath, 'front.arrange')
  const front = await getFrontDesk((await getSite()).sections)
  return (
    <DeskFrame here={arrangePath} staff={staff}>
      <FrontDesk front={JSON.parse(JSON.stringify(front))} />
    </DeskFrame>
  )
}
