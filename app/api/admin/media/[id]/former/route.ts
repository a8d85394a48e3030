import * as z from 'zod'
import { putBackFormer } from '#db/media/keeping'
import { deed } from '#server/desk/deed'
import { fileToKeep, replaced } from '#server/desk/media-terms'

const body = z.strictObject({ former: z.int().positive() })

/** Puts back the bytes that a file had before it was replaced. */
export const POST = deed({ permission: 'media.upload', body }, async ({ staff, params, body: { former } }) => {
  const { id } = await fileToKeep(staff, params.id)
  return replaced(await putBackFormer(staff, id, former))
})
