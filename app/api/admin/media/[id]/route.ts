import * as z from 'zod'
import { describeMedia } from '#db/media/keeping'
import { licences } from '#lib/media/kinds'
import { deed, reading } from '#server/desk/deed'
import { fileFor, fileToKeep, toDesk } from '#server/desk/media-terms'

const percent = z.int().min(0).max(100)
const body = z.strictObject({
  alt: z.string().trim().max(500),
  caption: z.string().trim().max(500),
  credit: z.string().trim().max(200),
  licence: z.enum(licences),
  people: z.string().trim().max(300),
  keywords: z.string().trim().max(300),
  focusX: percent,
  focusY: percent,
})

/** A media file with all that the desk knows of it. */
export const GET = reading({ permission: 'media.upload' }, async ({ params }) => ({
  outcome: 'found',
  media: toDesk(await fileFor(params.id)),
}))

/** Writes down what it shows, whose it is, and what of it must stay in sight. */
export const PUT = deed({ permission: 'media.upload', body }, async ({ staff, params, body: words }) => {
  const { id } = await fileToKeep(staff, params.id)
  return describeMedia(staff, id, words)
})
