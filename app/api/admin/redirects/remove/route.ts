import * as z from 'zod'
import { removeRedirect } from '#db/redirects/import'
import { deed } from '#server/desk/deed'

const body = z.strictObject({ path: z.string().min(1).max(1000) })

/** Takes a redirect away. */
export const POST = deed({ permission: 'settings.change', body, maxBytes: 10_000, fresh: true }, async ({ staff, body: { path } }) =>
  (await removeRedirect(staff, path)) ? { outcome: 'removed' } : { outcome: 'missing', error: '没有这条跳转' },
)
