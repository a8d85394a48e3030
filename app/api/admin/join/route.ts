import * as z from 'zod'
import { signInPath } from '#lib/links'
import { choosePassword, holderOf } from '#server/auth/passes'
import { passwordFaults } from '#server/auth/password'
import { arrival } from '#server/desk/deed'
import { accountNotice } from '#server/mail/letters'
import { send } from '#server/mail/post'

const body = z.strictObject({ token: z.string().min(1).max(100), password: z.string().max(512) })

/** Whoever holds a pass chooses a password, once. It lets nobody past the second factor. */
export const POST = arrival({ body, rate: { max: 10, seconds: 60 } }, async ({ body: { token, password } }) => {
  const holder = await holderOf(token)
  if (!holder) return { outcome: 'gone' }
  const reasons = passwordFaults(password, holder)
  if (reasons.length > 0) return { outcome: 'refused', error: reasons[0] ?? '', reasons }
  if (!(await choosePassword(token, password))) return { outcome: 'gone' }
  void send(accountNotice(holder, '设了新密码'))
  return { outcome: 'saved', href: signInPath() }
})
