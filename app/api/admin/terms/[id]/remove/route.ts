import * as z from 'zod'
import { removeTerm } from '#db/terms/commands'
import { deed } from '#server/desk/deed'

/** Takes an entry out of the glossary. */
export const POST = deed({ permission: 'terms.edit', body: z.strictObject({}), maxBytes: 100 }, async ({ staff, params }) => {
  const result = await removeTerm(staff, Number(params.id) || 0)
  return result.outcome === 'missing' ? { ...result, error: '这条术语已经不在了' } : result
})
