import * as z from 'zod'
import { disableStaff } from '#db/staff/commands'
import { deed } from '#server/desk/deed'
import { LAST_ADMIN, personFor } from '#server/desk/person-terms'

/** Shuts somebody out at once. */
export const POST = deed({ permission: 'staff.manage', body: z.strictObject({}), fresh: true }, async ({ staff, params }) => {
  const { id } = await personFor(params.id)
  return (await disableStaff(staff, id)) ? { outcome: 'saved' } : LAST_ADMIN
})
