import * as z from 'zod'
import { getBulk, undoBulk } from '#db/desk/undo'
import { may, mayOpen } from '#lib/permissions'
import { Refusal } from '#server/desk/answers'
import { deed } from '#server/desk/deed'
import { bulkNeeds } from '#server/desk/library-bodies'
import { numberOf, told } from '#server/desk/story-terms'

const GONE = { outcome: 'missing', error: '没有可以撤销的操作：已经撤销过，或已超过一天' } as const

/**
 * Takes back what was done to many stories at once: one's own deed, or, for whoever overrules, anybody's. It needs what the
 * deed itself needs now, and reaches only stories that whoever asks may open now.
 */
export const POST = deed({ permission: 'story.write', body: z.strictObject({}) }, async ({ staff, params }) => {
  const id = numberOf(params.bulk)
  const bulk = await getBulk(id)
  if (!bulk || (bulk.doneBy !== staff.id && !may(staff.role, 'front.arrange'))) throw new Refusal(GONE)
  if (!may(staff.role, bulkNeeds[bulk.do])) throw new Refusal({ outcome: 'forbidden', error: '您现在没有权限撤销这个操作' })
  const undone = await undoBulk(staff, id, (story) => mayOpen(staff, story))
  return undone.outcome === 'missing' ? GONE : told(undone)
})
