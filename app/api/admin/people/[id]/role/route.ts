import * as z from 'zod'
import { changeRole } from '#db/staff/commands'
import { staffRoles } from '#lib/permissions'
import { deed } from '#server/desk/deed'
import { LAST_ADMIN, personFor } from '#server/desk/person-terms'

const body = z.strictObject({ role: z.enum(staffRoles) })

/** Gives somebody another role; they sign in anew. */
export const POST = deed({ permission: 'staff.manage', body, fresh: true }, async ({ staff, params, body: { role } }) => {
  const { id } = await personFor(params.id)
  return (await changeRole(staff, id, role)) ? { outcome: 'saved' } : LAST_ADMIN
})
