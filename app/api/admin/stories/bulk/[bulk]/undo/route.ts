import * as z from 'zod'
import { getBulk, undoBulk } from '#db/desk/bulk'
import { may } from '#lib/permissions'
import { Refusal } from '#server/desk/answers'
import { deed } from '#server/desk/deed'
import { numberOf, told } from '#server/desk/story-terms'

/** Takes back what was done to many stories at once: one's own deed, or, for whoever overrules, anybody's. */
export const POST = deed({ permission: 'story.write', body: z.strictObject({}) }, async ({ staff, params }) => {
  const id = numberOf(params.bulk)
  const bulk = await getBulk(id)
  if (!bulk || (bulk.doneBy !== staff.id && !may(staff.role, 'front.arrange')))
    throw new Refusal({ outcome: 'missing', error: '没有可以撤销的操作，或已经撤销过' })
  return told(await undoBulk(staff, id))
})
