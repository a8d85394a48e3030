import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { PeopleDesk } from '#components/newsroom/people/people-desk.client'
import { getSecurity } from '#db/settings/queries'
import { listStaffForAdmin } from '#db/staff/queries'
import { peoplePath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '人员' }

export default async function PeoplePage() {
  const staff = await requireStaff(peoplePath, 'staff.manage')
  const now = new Date()
  const people = (await listStaffForAdmin(now)).map((it) => ({ ...it, seenAt: it.seenAt?.toISOString() ?? null }))
  return (
    <DeskFrame here={peoplePath} staff={staff}>
      <PeopleDesk
        people={people}
        twoFactorToPublish={(await getSecurity()).twoFactorToPublish}
        me={{ id: staff.id, email: staff.email }}
        now={now.toISOString()}
      />
    </DeskFrame>
  )
}
