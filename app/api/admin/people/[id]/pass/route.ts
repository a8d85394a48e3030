import * as z from 'zod'
import { getPasswordHash } from '#db/staff/queries'
import { passFor } from '#server/auth/passes'
import { deed } from '#server/desk/deed'
import { personFor } from '#server/desk/person-terms'
import { invitation, passwordReset } from '#server/mail/letters'
import { send } from '#server/mail/post'

/** A new link with which somebody chooses a password: their invitation again, or a reset. */
export const POST = deed({ permission: 'staff.manage', body: z.strictObject({}), fresh: true }, async ({ staff, params }) => {
  const person = await personFor(params.id)
  const joined = (await getPasswordHash(person.id)) !== null
  const link = await passFor(staff, person.id, joined ? 'reset' : 'invitation')
  const sent = await send(joined ? passwordReset(person, link) : invitation(person, link))
  return { outcome: 'created', sent, ...(sent ? {} : { link }) }
})
