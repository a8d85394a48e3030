import * as z from 'zod'
import { removeTwoFactor } from '#db/staff/commands'
import { deed } from '#server/desk/deed'
import { personFor } from '#server/desk/person-terms'
import { accountNotice } from '#server/mail/letters'
import { send } from '#server/mail/post'

/** Takes somebody's second factor away: their telephone is lost. */
export const POST = deed({ permission: 'staff.manage', body: z.strictObject({}), fresh: true }, async ({ staff, params }) => {
  const person = await personFor(params.id)
  await removeTwoFactor(staff, person.id)
  void send(accountNotice(person, '由管理员取消了两步验证'))
  return { outcome: 'saved' }
})
