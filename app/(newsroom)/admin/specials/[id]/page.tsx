import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { SpecialEditor } from '#components/newsroom/specials/special-editor.client'
import { getMedia } from '#db/media/queries'
import { getSpecialForDesk } from '#db/specials/desk'
import { specialDeskPath, specialsDeskPath, thumbPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'
import { numberIn } from '#server/desk/taxonomy-terms'

export const metadata: Metadata = { title: '专题' }

type Props = { params: Promise<{ id: string }> }

export default async function SpecialEditing({ params }: Props) {
  const id = numberIn((await params).id)
  const staff = await requireStaff(specialDeskPath(id), 'specials.edit')
  const special = await getSpecialForDesk(id)
  if (!special) notFound()
  const picture = special.picture === null ? null : await getMedia(special.picture)
  return (
    <DeskFrame here={specialsDeskPath} staff={staff}>
      <SpecialEditor special={special} thumb={picture ? thumbPath(picture) : ''} />
    </DeskFrame>
  )
}
