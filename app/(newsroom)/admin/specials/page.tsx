import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { SpecialList } from '#components/newsroom/specials/special-list.client'
import { listSpecialsForDesk } from '#db/specials/desk'
import { specialsDeskPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '专题' }

export default async function SpecialsPage() {
  const staff = await requireStaff(specialsDeskPath, 'specials.edit')
  const specials = await listSpecialsForDesk()
  return (
    <DeskFrame here={specialsDeskPath} staff={staff}>
      <SpecialList specials={specials.map((it) => ({ ...it, updatedAt: it.updatedAt.toISOString() }))} />
    </DeskFrame>
  )
}
