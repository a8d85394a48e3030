import { createHash, randomBytes } from 'node:crypto'
import { acceptInvitation, openInvitation } from '#db/staff/passes'
import { countStaff, isInvitationOpen } from '#db/staff/queries'
import { firstOwnerPath } from '#lib/links'
import { absolute } from '#lib/origin'
import { hashPassword } from '#server/auth/password'

const LASTS = 24 * 3_600_000

/**
 * The address at which the first owner makes their account, or null when the newsroom has staff. It holds for one person
 * and 24 hours; asking again voids the one before. Only a hash of it is kept.
 */
export async function firstOwnerInvitation(): Promise<string | null> {
  if ((await countStaff()) > 0) return null
  const token = randomBytes(32).toString('base64url')
  const open = await openInvitation(hashOf(token), new Date(Date.now() + LASTS))
  return open ? absolute(firstOwnerPath(token)) : null
}

/** Whether a token still opens the door for the first owner. */
export const isInvited = (token: string): Promise<boolean> => isInvitationOpen(hashOf(token), new Date())

/** Makes the first owner. Answers null when the token was used, is too old, or never was. */
export async function welcomeFirstOwner(token: string, owner: { name: string; email: string; password: string }): Promise<string | null> {
  // Asked before the costly hash as well as inside the transaction, so that strangers can't make the house work.
  if (!(await isInvited(token))) return null
  const { name, email, password } = owner
  return acceptInvitation(hashOf(token), { name, email, passwordHash: await hashPassword(password) })
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
