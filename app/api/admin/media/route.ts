import { listLibrary } from '#db/media/library'
import { readLibraryView } from '#lib/media/library-view'
import { delivery, reading } from '#server/desk/deed'
import { toDesk } from '#server/desk/media-terms'
import { receiveFile } from '#server/media/upload'

/** Files of the library, newest first, for choosing one: by kind, by words, page by page. */
export const GET = reading({ permission: 'media.upload' }, async ({ staff, request }) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { files, more } = await listLibrary(readLibraryView(asked), staff.id, 24)
  return { outcome: 'found', files: files.map(toDesk), more }
})

/** Takes a small file whole: its bytes are the body, `?name=` is what the file was called. */
export const POST = delivery({ permission: 'media.upload', rate: { max: 60, seconds: 60 } }, async ({ staff, request }) => {
  const name = new URL(request.url).searchParams.get('name') ?? ''
  return { outcome: 'filed', media: toDesk(await receiveFile(staff, request, name)) }
})
