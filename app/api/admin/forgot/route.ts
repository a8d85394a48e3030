import * as z from 'zod'
import { theHouse } from '#db/audit/commands'
import { getStaffByEmail } from '#db/staff/queries'
import { passFor } from '#server/auth/passes'
import { arrival } from '#server/desk/deed'
import { passwordReset } from '#server/mail/letters'
import { canSendMail, send } from '#server/mail/post'

const body = z.strictObject({ email: z.string().trim().toLowerCase().max(200).pipe(z.email()) })

/** Sends a link for a new password to who has an account. The answer is the same, and as quick, for who has none. */
export const POST = arrival({ body, rate: { max: 5, seconds: 600 } }, async ({ body: { email } }) => {
  if (canSendMail()) void sendReset(email)
  return { outcome: 'found' }
})

async function sendReset(email: string): Promise<void> {
  const person = await getStaffByEmail(email)
  if (!person || person.disabled) return
  await send(passwordReset(person, await passFor(theHouse, person.id, 'reset')))
}
