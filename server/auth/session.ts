import type { Actor } from '#db/audit/commands'
import { touchSession } from '#db/staff/commands'
import type { Role } from '#lib/permissions'
import { auth } from '#server/auth/auth'
import { networkOf } from '#server/desk/address'
import { noteUntouched } from '#server/desk/fault'

/** Somebody who is signed in. `token` is the session's own and goes no further than the doors. */
export type SignedIn = Actor & {
  id: string
  email: string
  role: Role
  token: string
  session: string
  /** When they signed in with their password, to this session. */
  since: Date
  twoFactor: boolean
}

/** A session that nobody used for a shift has ended. */
const IDLE = 8 * 3_600_000
const TOUCH = 5 * 60_000

/** Who sends these headers, or null: no session, an ended one, or one of somebody who has been shut out since. */
export async function whoIs(headers: Headers): Promise<SignedIn | null> {
  if (!headers.has('cookie')) return null
  const found = await auth().api.getSession({ headers, query: { disableCookieCache: true, disableRefresh: true } })
  if (!found || found.user.disabled) return null
  const idle = Date.now() - found.session.updatedAt.getTime()
  if (idle > IDLE) return null
  // On a full disk nothing can be noted, and everything can be read all the same.
  if (idle > TOUCH) await touchSession(found.session.id, new Date()).catch(noteUntouched)
  const { id, name, email, role } = found.user
  const { token, id: session, createdAt: since } = found.session
  const twoFactor = found.user.twoFactorEnabled === true
  return { id, name, email, role: role as Role, token, session, since, twoFactor, network: networkOf(headers) }
}
