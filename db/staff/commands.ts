import { and, eq, lt, ne } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { giveAccount } from '#db/staff/accounts'
import { countActive, getStaff, getStaffByEmail, type StaffMember } from '#db/staff/queries'
import { rateLimits, type StaffRole, sessions, staff, twoFactors, verifications } from '#db/staff/schema'
import { inTransaction } from '#db/transaction'

export type NewStaff = { name: string; email: string; role: StaffRole; passwordHash: string }

/** Gives somebody an account and answers its number, or null when the address is taken. */
export async function addStaff(actor: Actor, { name, email, role, passwordHash }: NewStaff): Promise<string | null> {
  return inTransaction(async () => {
    if (await getStaffByEmail(email)) return null
    const id = crypto.randomUUID()
    const now = new Date()
    const stamps = { createdAt: now, updatedAt: now }
    await db()
      .insert(staff)
      .values({ id, name, email: email.toLowerCase(), emailVerified: true, role, ...stamps })
    await giveAccount(id, passwordHash)
    await recordDeed(actor, 'staff-added', `staff:${id}`, { role })
    return id
  })
}

/** Gives somebody an account without a password; they choose one with a pass. Null when the address is taken. */
export async function inviteStaff(actor: Actor, { name, email, role }: Omit<NewStaff, 'passwordHash'>): Promise<string | null> {
  return inTransaction(async () => {
    if (await getStaffByEmail(email)) return null
    const [id, now] = [crypto.randomUUID(), new Date()]
    const stamps = { createdAt: now, updatedAt: now }
    await db()
      .insert(staff)
      .values({ id, name, email: email.toLowerCase(), emailVerified: true, role, ...stamps })
    await recordDeed(actor, 'staff-invited', `staff:${id}`, { role })
    return id
  })
}

/** Gives somebody another role and ends their sessions, which were opened with the old one. False for the last administrator. */
export async function changeRole(actor: Actor, id: string, role: StaffRole): Promise<boolean> {
  return inTransaction(async () => {
    const before = await getStaff(id)
    if (!before || before.role === role) return before !== null
    if (await isLastAdmin(before)) return false
    await db().update(staff).set({ role, updatedAt: new Date() }).where(eq(staff.id, id))
    await db().delete(sessions).where(eq(sessions.userId, id))
    await recordDeed(actor, 'role-changed', `staff:${id}`, { from: before.role, to: role })
    return true
  })
}

const isLastAdmin = async (it: StaffMember) => it.role === 'admin' && !it.disabled && (await countActive('admin')) <= 1

/** Ends sessions of somebody: the one that `which` names, all but it, or all. */
export async function endSessions(actor: Actor, of: string, which: { only?: string; but?: string } = {}): Promise<void> {
  await inTransaction(async () => {
    const { only, but } = which
    const chosen = only ? eq(sessions.id, only) : but ? ne(sessions.id, but) : undefined
    const ended = await db()
      .delete(sessions)
      .where(and(eq(sessions.userId, of), chosen))
      .returning({ id: sessions.id })
    if (ended.length > 0) await recordDeed(actor, 'sessions-ended', `staff:${of}`, { sessions: ended.length })
  })
}

/** Takes somebody's second factor away, when their telephone is lost, and ends their sessions. */
export async function removeTwoFactor(actor: Actor, id: string): Promise<void> {
  await inTransaction(async () => {
    await db().delete(twoFactors).where(eq(twoFactors.userId, id))
    await db().update(staff).set({ twoFactorEnabled: false, updatedAt: new Date() }).where(eq(staff.id, id))
    await db().delete(sessions).where(eq(sessions.userId, id))
    await recordDeed(actor, 'two-factor-removed', `staff:${id}`)
  })
}

/** Shuts somebody out at once: no sign-in any more, and the sessions they have end. False for the last administrator. */
export async function disableStaff(actor: Actor, id: string): Promise<boolean> {
  return inTransaction(async () => {
    const before = await getStaff(id)
    if (!before || (await isLastAdmin(before))) return false
    await db().update(staff).set({ disabled: true, updatedAt: new Date() }).where(eq(staff.id, id))
    await db().delete(sessions).where(eq(sessions.userId, id))
    await recordDeed(actor, 'staff-disabled', `staff:${id}`)
    return true
  })
}

/** Lets somebody in again. */
export async function enableStaff(actor: Actor, id: string): Promise<void> {
  await inTransaction(async () => {
    await db().update(staff).set({ disabled: false, updatedAt: new Date() }).where(eq(staff.id, id))
    await recordDeed(actor, 'staff-enabled', `staff:${id}`)
  })
}

/** Notes that a session is in use, so that it does not end for idleness. */
export async function touchSession(id: string, at: Date): Promise<void> {
  await inTransaction(async () => {
    await db().update(sessions).set({ updatedAt: at }).where(eq(sessions.id, id))
  })
}

/** Throws away what has run out: ended sessions, spent invitations, tries of yesterday. The clock calls it once a day. */
export async function forgetEnded(now: Date): Promise<void> {
  await inTransaction(async () => {
    await db().delete(sessions).where(lt(sessions.expiresAt, now))
    await db().delete(verifications).where(lt(verifications.expiresAt, now))
    await db()
      .delete(rateLimits)
      .where(lt(rateLimits.lastRequest, now.getTime() - 86_400_000))
  })
}

/** Forgets the tries counted under a key of the rate limit. */
export async function forgetTries(key: string): Promise<void> {
  await inTransaction(async () => {
    await db().delete(rateLimits).where(eq(rateLimits.key, key))
  })
}
