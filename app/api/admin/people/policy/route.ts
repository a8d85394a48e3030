import * as z from 'zod'
import { changeSetting } from '#db/settings/commands'
import { deed } from '#server/desk/deed'

const body = z.strictObject({ twoFactorToPublish: z.boolean() })

/** Whether whoever changes what readers see needs a second factor. */
export const POST = deed({ permission: 'staff.manage', body, fresh: true }, async ({ staff, body: policy }) => {
  await changeSetting(staff, 'security', policy)
  return { outcome: 'saved' }
})
