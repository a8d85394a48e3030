import * as z from 'zod'
import { removeTopic } from '#db/topics/commands'
import { deed } from '#server/desk/deed'
import { numberIn, toldOf } from '#server/desk/taxonomy-terms'

/** Takes a topic away that nothing stands under. */
export const POST = deed({ permission: 'taxonomy.edit', body: z.strictObject({}) }, async ({ staff, params }) =>
  toldOf(await removeTopic(staff, numberIn(params.id)), '话题'),
)
