import * as z from 'zod'
import { endSessions } from '#db/staff/commands'
import { deed } from '#server/desk/deed'
import { personFor } from '#server/desk/person-terms'

/** Ends all of somebody's sessions. */
export const POST = deed({ permission: 'staff.manage', body: z.strictObject({}), fresh: true }, async ({ staff, params }) => {
  await endSessions(staff, (await personFor(params.id)).id)
  return { outcome: 'saved' }
})
