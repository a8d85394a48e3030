import * as z from 'zod'
import { beginTwoFactor } from '#server/auth/account'
import { deed } from '#server/desk/deed'

const body = z.strictObject({ password: z.string().min(1).max(512) })

/** Begins the second factor of one's own account. */
export const POST = deed({ permission: 'account.own', body, rate: { max: 10, seconds: 600 } }, ({ staff, request, body: { password } }) =>
  beginTwoFactor(staff, request, password),
)
