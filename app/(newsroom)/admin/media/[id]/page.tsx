import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { MediaDesk } from '#components/newsroom/media/media-desk.client'
import { UseList } from '#components/newsroom/media/use-list'
import { listFormer } from '#db/media/keeping'
import { getFiledFile } from '#db/media/library'
import { listUses } from '#db/media/where-used'
import { deskApi, mediaFilePath, mediaLibraryPath, mediaLibraryViewPath } from '#lib/links'
import { may, mayKeep } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'
import { toDesk } from '#server/desk/media-terms'
import { hasOriginal } from '#server/media/original'

export const metadata: Metadata = { title: '媒资' }

type Props = { params: Promise<{ id: string }> }

export default async function MediaFilePage({ params }: Props) {
  const { id } = await params
  const number = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0
  const staff = await requireStaff(mediaFilePath(number), 'media.upload')
  const file = number ? await getFiledFile(number) : null
  if (!file) notFound()
  const [uses, former, kept] = await Promise.all([listUses(number), listFormer(number), hasOriginal(file)])
  const dated = {
    ...toDesk(file),
    takenAt: file.takenAt?.toISOString() ?? null,
    uploadedAt: file.uploadedAt.toISOString(),
    binnedAt: file.binnedAt?.toISOString() ?? null,
  }
  return (
    <DeskFrame here={mediaLibraryPath} staff={staff}>
      <MediaDesk
        file={dated}
        former={former.map((it) => ({ ...it, replacedAt: it.replacedAt.toISOString() }))}
        mayKeep={mayKeep(staff, file)}
        links={{
          library: mediaLibraryPath,
          uploads: deskApi.media,
          file: deskApi.mediaFile(number),
          bin: deskApi.mediaBin(number),
          replace: deskApi.mediaReplace(number),
          former: deskApi.mediaFormer(number),
          erase: may(staff.role, 'media.erase') ? deskApi.mediaFile(number) : null,
          binned: mediaLibraryViewPath({ only: 'binned' }),
          original: kept ? deskApi.mediaOriginal(number) : null,
        }}
      >
        <UseList uses={uses} />
      </MediaDesk>
    </DeskFrame>
  )
}
