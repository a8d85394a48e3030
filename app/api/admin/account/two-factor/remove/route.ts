import * as z from 'zod'
import { removeTwoFactor } from '#db/staff/commands'
import { isOwnPassword } from '#server/auth/account'
import { deed } from '#server/desk/deed'
import { accountNotice } from '#server/mail/letters'
import { send } from '#server/mail/post'

const body = z.strictObject({ password: z.string().min(1).max(512) })

/** Takes the second factor of one's own account away. Every session ends, this one too. */
export const POST = deed({ permission: 'account.own', body, rate: { max: 10, seconds: 600 } }, async ({ staff, body: { password } }) => {
  if (!(await isOwnPassword(staff, password))) return { outcome: 'refused', error: '密码不对', reasons: ['密码不对'] }
  await removeTwoFactor(staff, staff.id)
  void send(accountNotice(staff, '取消了两步验证'))
  return { outcome: 'saved' }
})
