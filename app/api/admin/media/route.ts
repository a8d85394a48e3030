import { listNewestPictures } from '#db/media/queries'
import { thumbPath } from '#lib/links'
import { delivery, reading } from '#server/desk/deed'
import { receivePicture } from '#server/media/upload'

/** The newest pictures, for choosing one again. */
export const GET = reading({ permission: 'media.upload' }, async () => ({
  outcome: 'found',
  pictures: (await listNewestPictures()).map((it) => ({ ...it, thumb: thumbPath(it) })),
}))

/** Takes a picture: its bytes are the body, `?name=` is what the file was called. */
export const POST = delivery({ permission: 'media.upload', rate: { max: 60, seconds: 60 } }, async ({ staff, request }) => {
  const name = new URL(request.url).searchParams.get('name') ?? ''
  const media = await receivePicture(staff, request, name)
  return { outcome: 'filed', media: { ...media, thumb: thumbPath(media) } }
})
