import { and, eq, lt } from 'drizzle-orm'
import { type Actor, recordDeed, theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { countStaff, FIRST_OWNER, getStaffByEmail, isInvitationOpen } from '#db/staff/queries'
import { accounts, rateLimits, type StaffRole, sessions, staff, verifications } from '#db/staff/schema'
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
    const account = { id: crypto.randomUUID(), accountId: id, providerId: 'credential', userId: id, password: passwordHash, ...stamps }
    await db().insert(accounts).values(account)
    await recordDeed(actor, 'staff-added', `staff:${id}`, { role })
    return id
  })
}

/** Changes a password and ends every session that was opened with the old one. */
export async function changePasswordHash(actor: Actor, id: string, passwordHash: string): Promise<void> {
  await inTransaction(async () => {
    const mine = and(eq(accounts.userId, id), eq(accounts.providerId, 'credential'))
    await db().update(accounts).set({ password: passwordHash, updatedAt: new Date() }).where(mine)
    await db().delete(sessions).where(eq(sessions.userId, id))
    await recordDeed(actor, 'password-changed', `staff:${id}`)
  })
}

/** Shuts somebody out at once: no sign-in any more, and the sessions they have end. */
export async function disableStaff(actor: Actor, id: string): Promise<void> {
  await inTransaction(async () => {
    await db().update(staff).set({ disabled: true, updatedAt: new Date() }).where(eq(staff.id, id))
    await db().delete(sessions).where(eq(sessions.userId, id))
    await recordDeed(actor, 'staff-disabled', `staff:${id}`)
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

/** Opens the one invitation for the first owner; an earlier one is void. Answers false when the newsroom has staff. */
export async function openInvitation(hash: string, expiresAt: Date): Promise<boolean> {
  return inTransaction(async () => {
    await db().delete(verifications).where(eq(verifications.identifier, FIRST_OWNER))
    if ((await countStaff()) > 0) return false
    const now = new Date()
    await db()
      .insert(verifications)
      .values({ id: crypto.randomUUID(), identifier: FIRST_OWNER, value: hash, expiresAt, createdAt: now, updatedAt: now })
    return true
  })
}

/** Makes the invited person the first owner. Of any number who try, one succeeds; the others get null. */
export async function acceptInvitation(hash: string, owner: Omit<NewStaff, 'role'>): Promise<string | null> {
  return inTransaction(async () => {
    if (!(await isInvitationOpen(hash, new Date()))) return null
    await db().delete(verifications).where(eq(verifications.identifier, FIRST_OWNER))
    return addStaff({ ...theHouse, name: owner.name }, { ...owner, role: 'admin' })
  })
}
