import * as z from 'zod'
import { endSessions } from '#db/staff/commands'
import { deed } from '#server/desk/deed'

const body = z.strictObject({ session: z.string().min(1).max(64) })

/** Ends one of one's own sessions, or with `others` all but this one. */
export const POST = deed({ permission: 'account.own', body }, async ({ staff, body: { session } }) => {
  await endSessions(staff, staff.id, session === 'others' ? { but: staff.session } : { only: session })
  return { outcome: 'saved' }
})
