import * as z from 'zod'
import { pinSpecial } from '#db/specials/front'
import { deed } from '#server/desk/deed'

const special = z.int().positive().nullable()
const body = z.strictObject({ position: z.int().min(0).max(9), special, until: z.iso.datetime().nullable().default(null), expect: special })

/** Puts a special into a place of the strip on the front, or gives the place back to the rule. */
export const POST = deed({ permission: 'front.arrange', body }, async ({ staff, body: { position, special, until, expect } }) => {
  const result = await pinSpecial(staff, position, special, { until: until ? new Date(until) : null, expect })
  if (result.outcome === 'conflict') return { ...result, error: '别人刚刚改过这个版位，请看清现在的样子再改' }
  return result.outcome === 'refused' ? { ...result, error: result.reasons[0] ?? '' } : result
})
