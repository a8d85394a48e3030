import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { BinBar } from '#components/newsroom/media/bin-bar'
import { LibraryFilters } from '#components/newsroom/media/library-filters'
import { LibraryUploads } from '#components/newsroom/media/library-uploads.client'
import { MediaGrid } from '#components/newsroom/media/media-grid'
import { listLibrary } from '#db/media/library'
import { deskApi, mediaLibraryPath, mediaLibraryViewPath } from '#lib/links'
import { readLibraryView } from '#lib/media/library-view'
import { may } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'
import { toDesk } from '#server/desk/media-terms'

export const metadata: Metadata = { title: '媒资' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function MediaPage({ searchParams }: Props) {
  const view = readLibraryView(await searchParams)
  const staff = await requireStaff(mediaLibraryViewPath(view), 'media.upload')
  const { files, more } = await listLibrary(view, staff.id)
  const page = view.page ?? 1
  return (
    <DeskFrame here={mediaLibraryPath} staff={staff}>
      <LibraryUploads library={deskApi.media} title="媒资">
        <LibraryFilters view={view} />
        {view.only === 'binned' ? (
          <BinBar isEmpty={files.length === 0} mayErase={may(staff.role, 'media.erase')} empty={deskApi.mediaBins} />
        ) : null}
        <MediaGrid files={files.map(toDesk)} view={view} />
        <nav aria-label="翻页" className="flex gap-2 px-4 py-4 sm:px-0">
          {page > 1 ? (
            <a href={mediaLibraryViewPath({ ...view, page: page - 1 })} className="knob">
              ← 较新
            </a>
          ) : null}
          {more ? (
            <a href={mediaLibraryViewPath({ ...view, page: page + 1 })} className="knob">
              较早 →
            </a>
          ) : null}
        </nav>
      </LibraryUploads>
    </DeskFrame>
  )
}
