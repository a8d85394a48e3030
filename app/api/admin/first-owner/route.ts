import * as z from 'zod'
import { signInPath } from '#lib/links'
import { welcomeFirstOwner } from '#server/auth/first-owner'
import { passwordFaults } from '#server/auth/password'
import { arrival } from '#server/desk/deed'

const body = z.strictObject({
  token: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(40),
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  password: z.string().max(512),
})

/** The first owner makes their account, once. */
export const POST = arrival({ body, rate: { max: 10, seconds: 60 } }, async ({ body: { token, ...owner } }) => {
  const reasons = passwordFaults(owner.password, owner)
  if (reasons.length > 0) return { outcome: 'refused', error: reasons[0] ?? '', reasons }
  const id = await welcomeFirstOwner(token, owner)
  return id ? { outcome: 'created', href: signInPath() } : { outcome: 'gone' }
})
