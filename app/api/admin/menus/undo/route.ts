import * as z from 'zod'
import { undoMenus } from '#db/menus/commands'
import { deed } from '#server/desk/deed'

const body = z.strictObject({ change: z.int().positive() })

/** Puts back what stood before a change of the menus. */
export const POST = deed({ permission: 'pages.edit', body }, async ({ staff, body: { change } }) => {
  const result = await undoMenus(staff, change)
  if (result.outcome === 'missing') return { ...result, error: '没有这一次改动' }
  return result.outcome === 'refused' ? { ...result, error: result.reasons[0] ?? '' } : result
})
