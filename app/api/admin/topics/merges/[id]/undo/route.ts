import * as z from 'zod'
import { undoMerge } from '#db/topics/merge'
import { deed } from '#server/desk/deed'
import { numberIn, toldOf } from '#server/desk/taxonomy-terms'

/** Takes a merge of two topics back. */
export const POST = deed({ permission: 'taxonomy.edit', body: z.strictObject({}) }, async ({ staff, params }) =>
  toldOf(await undoMerge(staff, numberIn(params.id)), '合并记录'),
)
