import * as z from 'zod'
import { changePasswordHash } from '#db/staff/passes'
import { isOwnPassword } from '#server/auth/account'
import { hashPassword, passwordFaults } from '#server/auth/password'
import { deed } from '#server/desk/deed'
import { accountNotice } from '#server/mail/letters'
import { send } from '#server/mail/post'

const body = z.strictObject({ current: z.string().min(1).max(512), next: z.string().max(512) })

/** Changes one's own password. Every session ends, this one too. */
export const POST = deed(
  { permission: 'account.own', body, rate: { max: 10, seconds: 600 } },
  async ({ staff, body: { current, next } }) => {
    const reasons = passwordFaults(next, staff)
    if (reasons.length > 0) return { outcome: 'refused', error: reasons[0] ?? '', reasons }
    if (!(await isOwnPassword(staff, current))) return { outcome: 'refused', error: '现在的密码不对', reasons: ['现在的密码不对'] }
    await changePasswordHash(staff, staff.id, await hashPassword(next))
    void send(accountNotice(staff, '改了密码'))
    return { outcome: 'saved' }
  },
)
