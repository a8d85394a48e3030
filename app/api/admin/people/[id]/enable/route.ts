import * as z from 'zod'
import { enableStaff } from '#db/staff/commands'
import { deed } from '#server/desk/deed'
import { personFor } from '#server/desk/person-terms'

/** Lets somebody in again. */
export const POST = deed({ permission: 'staff.manage', body: z.strictObject({}), fresh: true }, async ({ staff, params }) => {
  await enableStaff(staff, (await personFor(params.id)).id)
  return { outcome: 'saved' }
})
