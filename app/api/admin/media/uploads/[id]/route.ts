import * as z from 'zod'
import { getMedia } from '#db/media/queries'
import { deed, delivery, reading } from '#server/desk/deed'
import { toDesk } from '#server/desk/media-terms'
import { fileUpload } from '#server/media/filing'
import { giveUp, howFar, takeIn } from '#server/media/incoming'

/** How long somebody waits for an answer before being told to ask again. */
const PATIENCE = 20_000

/** How far an upload has come. */
export const GET = reading({ permission: 'media.upload' }, async ({ staff, params }) => {
  const { upload, offset } = await howFar(staff.id, params.id)
  return { outcome: 'found', offset, bytes: upload.bytes }
})

/** The next bytes of a file; `Upload-Offset` says where they belong. */
export const PATCH = delivery({ permission: 'media.upload', rate: { max: 3000, seconds: 60 } }, async ({ staff, params, request }) => {
  const said = request.headers.get('upload-offset') ?? ''
  const at = /^\d{1,10}$/.test(said) ? Number(said) : -1
  return { outcome: 'received', offset: await takeIn(staff.id, params.id, at, request) }
})

/** Files what has come whole. While that takes longer than anybody waits, it says so and may be asked again. */
export const POST = deed({ permission: 'media.upload', body: z.strictObject({}) }, async ({ staff, params }) => {
  const { upload } = await howFar(staff.id, params.id)
  const filed = upload.media === null ? fileUpload(staff, upload) : getMedia(upload.media)
  const late = new Promise<'late'>((tell) => setTimeout(() => tell('late'), PATIENCE).unref())
  const media = await Promise.race([filed, late])
  if (media === 'late') return { outcome: 'working' }
  return media ? { outcome: 'filed', media: toDesk(media) } : { outcome: 'missing' }
})

/** Gives an upload up. */
export const DELETE = deed({ permission: 'media.upload', body: z.strictObject({}) }, async ({ staff, params }) => {
  await giveUp(staff.id, params.id)
  return { outcome: 'removed' }
})
