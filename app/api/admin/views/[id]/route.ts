import * as z from 'zod'
import { dropView } from '#db/desk/views'
import { may } from '#lib/permissions'
import { deed } from '#server/desk/deed'
import { numberOf } from '#server/desk/story-terms'

/** Throws a view away. */
export const DELETE = deed({ permission: 'story.write', body: z.strictObject({}) }, async ({ staff, params }) => {
  const dropped = await dropView(staff, numberOf(params.id), may(staff.role, 'views.share'))
  return dropped.outcome === 'missing' ? { ...dropped, error: '没有这个视图' } : dropped
})
