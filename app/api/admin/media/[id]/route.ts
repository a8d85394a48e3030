import * as z from 'zod'
import { describeMedia } from '#db/media/keeping'
import { frames } from '#lib/media/crops'
import { licences } from '#lib/media/kinds'
import { deed, reading } from '#server/desk/deed'
import { erased, fileFor, fileToKeep, toDesk } from '#server/desk/media-terms'
import { makeCrops } from '#server/media/crops'
import { eraseFile } from '#server/media/erasing'

const percent = z.int().min(0).max(100)
const body = z
  .strictObject({
    alt: z.string().trim().max(500),
    caption: z.string().trim().max(500),
    credit: z.string().trim().max(200),
    licence: z.enum(licences),
    people: z.string().trim().max(300),
    keywords: z.string().trim().max(300),
    focusX: percent,
    focusY: percent,
    crops: z.partialRecord(z.enum(frames), z.strictObject({ x: z.number(), y: z.number(), width: z.number() })),
  })
  .partial()

/** A media file with all that the desk knows of it. */
export const GET = reading({ permission: 'media.upload' }, async ({ params }) => ({
  outcome: 'found',
  media: toDesk(await fileFor(params.id)),
}))

/** Writes down what it shows, whose it is, and what of it must stay in sight, and what single frames show instead; what is left out stays. */
export const PUT = deed({ permission: 'media.upload', body }, async ({ staff, params, body: words }) => {
  const file = await fileToKeep(staff, params.id)
  const { crops: wanted, ...rest } = words
  const cut = wanted && (await makeCrops(file, wanted))
  const result = await describeMedia(staff, file.id, cut ? { ...rest, crops: cut.crops } : rest, cut && { hash: file.hash, ...cut })
  return result.outcome === 'conflict' ? { ...result, error: '这个文件刚刚被替换，请刷新后再裁切' } : result
})

/** Removes a file of the bin for ever. */
export const DELETE = deed({ permission: 'media.erase', body: z.strictObject({}) }, async ({ staff, params }) =>
  erased(await eraseFile(staff, await fileFor(params.id))),
)
