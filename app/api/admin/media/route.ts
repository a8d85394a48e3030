import { listNewestPictures } from '#db/media/queries'
import { delivery, reading } from '#server/desk/deed'
import { toDesk } from '#server/desk/media-terms'
import { receiveFile } from '#server/media/upload'

/** The newest pictures, for choosing one again. */
export const GET = reading({ permission: 'media.upload' }, async () => ({
  outcome: 'found',
  pictures: (await listNewestPictures()).map(toDesk),
}))

/** Takes a small file whole: its bytes are the body, `?name=` is what the file was called. */
export const POST = delivery({ permission: 'media.upload', rate: { max: 60, seconds: 60 } }, async ({ staff, request }) => {
  const name = new URL(request.url).searchParams.get('name') ?? ''
  return { outcome: 'filed', media: toDesk(await receiveFile(staff, request, name)) }
})
