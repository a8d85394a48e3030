import * as z from 'zod'
import { confirmTwoFactor } from '#server/auth/account'
import { deed } from '#server/desk/deed'

const body = z.strictObject({ code: z.string().regex(/^\d{6}$/, '验证码是六位数字') })

/** Ends the set-up of the second factor with the first code. */
export const POST = deed({ permission: 'account.own', body, rate: { max: 10, seconds: 600 } }, ({ staff, request, body: { code } }) =>
  confirmTwoFactor(staff, request, code),
)
