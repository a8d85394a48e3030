import * as z from 'zod'
import { inviteStaff } from '#db/staff/commands'
import { staffRoles } from '#lib/permissions'
import { passFor } from '#server/auth/passes'
import { deed } from '#server/desk/deed'
import { invitation } from '#server/mail/letters'
import { send } from '#server/mail/post'

const body = z.strictObject({
  name: z.string().trim().min(1, '不能为空').max(40),
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  role: z.enum(staffRoles),
})

/** Invites somebody. Where the paper can send mail the link goes by post, else the administrator is shown it, once. */
export const POST = deed({ permission: 'staff.manage', body, fresh: true }, async ({ staff, body: person }) => {
  const id = await inviteStaff(staff, person)
  if (!id) return { outcome: 'refused', error: '这个邮箱已经有账号', reasons: ['这个邮箱已经有账号'] }
  const link = await passFor(staff, id, 'invitation')
  const sent = await send(invitation(person, link))
  return { outcome: 'created', id, sent, ...(sent ? {} : { link }) }
})
