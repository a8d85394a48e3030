import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { SectionDesk } from '#components/newsroom/sections/section-desk.client'
import { listSectionsForDesk } from '#db/sections/queries'
import { sectionsPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '频道' }

export default async function SectionsPage() {
  const staff = await requireStaff(sectionsPath, 'taxonomy.edit')
  return (
    <DeskFrame here={sectionsPath} staff={staff}>
      <SectionDesk sections={await listSectionsForDesk()} />
    </DeskFrame>
  )
}
