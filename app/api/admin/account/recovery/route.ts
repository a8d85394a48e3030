import * as z from 'zod'
import { renewRecovery } from '#server/auth/account'
import { deed } from '#server/desk/deed'

const body = z.strictObject({ password: z.string().min(1).max(512) })

/** New recovery codes in place of the old. */
export const POST = deed({ permission: 'account.own', body, rate: { max: 10, seconds: 600 } }, ({ staff, request, body: { password } }) =>
  renewRecovery(staff, request, password),
)
