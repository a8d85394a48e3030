import * as z from 'zod'
import { undoFrontChange } from '#db/front/commands'
import { deed } from '#server/desk/deed'
import { told } from '#server/desk/front-terms'

const body = z.strictObject({ change: z.int().positive() })

/** Undoes one change of the front. */
export const POST = deed({ permission: 'front.arrange', body }, async ({ staff, body: { change } }) =>
  told(await undoFrontChange(staff, change)),
)
