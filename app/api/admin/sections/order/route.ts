import * as z from 'zod'
import { orderSections } from '#db/sections/commands'
import { deed } from '#server/desk/deed'

const ids = z.array(z.int().positive()).min(1).max(100)
const body = z.strictObject({ before: ids, order: ids })

/** Puts the sections in another order. */
export const POST = deed({ permission: 'taxonomy.edit', body }, async ({ staff, body: { before, order } }) => {
  const result = await orderSections(staff, before, order)
  if (result.outcome === 'conflict') return { ...result, error: '别人刚刚改过频道，请看清现在的次序再移动' }
  return result.outcome === 'refused' ? { ...result, error: result.reasons[0] ?? '' } : result
})
