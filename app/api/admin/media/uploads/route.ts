import * as z from 'zod'
import { deskApi } from '#lib/links'
import { deed } from '#server/desk/deed'
import { announce } from '#server/media/incoming'

const body = z.strictObject({
  name: z.string().max(1000),
  bytes: z.int().positive(),
  modified: z.int().nonnegative().default(0),
})

/** Opens the way for a file, or for the rest of one whose line broke. `href` takes its bytes. */
export const POST = deed({ permission: 'media.upload', body }, async ({ staff, body: file }) => {
  const { id, offset } = await announce(staff.id, file)
  return { outcome: 'created', id, offset, href: deskApi.upload(id) }
})
