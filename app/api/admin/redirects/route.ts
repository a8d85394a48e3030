import * as z from 'zod'
import { importRedirects } from '#db/redirects/import'
import { isApplied } from '#lib/redirects/plan'
import { deed } from '#server/desk/deed'

const address = z.string().trim().max(2000)
const body = z.strictObject({ from: address.min(1), to: address.default(''), code: z.enum(['301', '410']).default('301') })

/** Leads one old address on, new or in the stead of where it led. */
export const POST = deed({ permission: 'settings.change', body, maxBytes: 10_000, fresh: true }, async ({ staff, body: line }) => {
  const { lines } = await importRedirects(staff, [{ line: 1, ...line }])
  const told = lines[0]
  if (!told || (!isApplied(told.verdict) && told.verdict !== 'same')) return { outcome: 'refused', error: told?.why ?? '' }
  return { outcome: 'saved', line: told }
})
