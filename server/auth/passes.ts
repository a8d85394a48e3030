import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '#db/audit/commands'
import { openPass, redeemPass } from '#db/staff/passes'
import { getPassHolder, type StaffMember } from '#db/staff/queries'
import { joinPath } from '#lib/links'
import { absolute } from '#lib/origin'
import { hashPassword } from '#server/auth/password'

const HOUR = 3_600_000
/** An invitation waits for somebody to read their mail; a reset is asked for by somebody who sits and waits. */
const LASTS = { invitation: 7 * 24 * HOUR, reset: HOUR / 2 }

/** Opens a pass with which somebody chooses a password, and answers its address. Only a hash of it is kept; it works once. */
export async function passFor(actor: Actor, id: string, kind: keyof typeof LASTS): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await openPass(actor, id, hashOf(token), new Date(Date.now() + LASTS[kind]))
  return absolute(joinPath(token))
}

/** Whose pass this is, or null when it was used, has run out, or never was. */
export const holderOf = (token: string): Promise<StaffMember | null> => getPassHolder(hashOf(token), new Date())

/** Sets the holder's password and ends their sessions. Null when the pass was used in between. */
export async function choosePassword(token: string, password: string): Promise<StaffMember | null> {
  // Asked before the costly hash as well as inside the transaction, so that strangers can't make the house work.
  if (!(await holderOf(token))) return null
  return redeemPass(hashOf(token), await hashPassword(password))
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
