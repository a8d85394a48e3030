import * as z from 'zod'
import { deed } from '#server/desk/deed'
import { emptyBin } from '#server/media/erasing'

/** Empties the bin: what nothing shows and no published version ever showed is removed for ever. Answers how many files. */
export const DELETE = deed({ permission: 'media.erase', body: z.strictObject({}) }, async ({ staff }) => ({
  outcome: 'removed',
  files: await emptyBin(staff),
}))
