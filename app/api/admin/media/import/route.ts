import * as z from 'zod'
import { deed } from '#server/desk/deed'
import { toDesk } from '#server/desk/media-terms'
import { importPicture } from '#server/media/import-picture'

const body = z.strictObject({ href: z.string().min(1).max(4000) })

/** Takes a picture from another site's address, for texts that were pasted with pictures in them. */
export const POST = deed(
  { permission: 'media.upload', body, maxBytes: 8000, rate: { max: 60, seconds: 60 } },
  async ({ staff, body: { href } }) => {
    const media = await importPicture(staff, href)
    return { outcome: 'filed', media: toDesk(media) }
  },
)
