import * as z from 'zod'
import { orderPages } from '#db/pages/commands'
import { deed } from '#server/desk/deed'

const ids = z.array(z.int().positive()).min(1).max(500)
const body = z.strictObject({ before: ids, order: ids })

/** Puts the standing pages in another order. */
export const POST = deed({ permission: 'pages.edit', body }, async ({ staff, body: { before, order } }) => {
  const result = await orderPages(staff, before, order)
  if (result.outcome === 'conflict') return { ...result, error: '别人刚刚改过固定页面，请看清现在的次序再移动' }
  return result.outcome === 'refused' ? { ...result, error: result.reasons[0] ?? '' } : result
})
