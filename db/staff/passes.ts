import { and, eq } from 'drizzle-orm'
import { type Actor, recordDeed, theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { beginFirstSteps } from '#db/settings/first-steps'
import { giveAccount } from '#db/staff/accounts'
import { addStaff, type NewStaff } from '#db/staff/commands'
import { countStaff, FIRST_OWNER, getPassHolder, getPasswordHash, isInvitationOpen, passName, type StaffMember } from '#db/staff/queries'
import { accounts, sessions, verifications } from '#db/staff/schema'
import { inTransaction } from '#db/transaction'

/** Changes a password and ends every session that was opened with the old one. */
export async function changePasswordHash(actor: Actor, id: string, passwordHash: string): Promise<void> {
  await inTransaction(async () => {
    const mine = and(eq(accounts.userId, id), eq(accounts.providerId, 'credential'))
    await db().update(accounts).set({ password: passwordHash, updatedAt: new Date() }).where(mine)
    await db().delete(sessions).where(eq(sessions.userId, id))
    await recordDeed(actor, 'password-changed', `staff:${id}`)
  })
}

/** Opens the one pass with which somebody sets a new password; an earlier one is void. */
export async function openPass(actor: Actor, id: string, hash: string, expiresAt: Date): Promise<void> {
  await inTransaction(async () => {
    const [identifier, now] = [passName(id), new Date()]
    await db().delete(verifications).where(eq(verifications.identifier, identifier))
    await db().insert(verifications).values({ id: crypto.randomUUID(), identifier, value: hash, expiresAt, createdAt: now, updatedAt: now })
    await recordDeed(actor, 'pass-opened', `staff:${id}`)
  })
}

/** Sets the password of whoever holds the pass, and ends their sessions. Of any number who try, one succeeds; null for the others. */
export async function redeemPass(hash: string, passwordHash: string): Promise<StaffMember | null> {
  return inTransaction(async () => {
    const holder = await getPassHolder(hash, new Date())
    if (!holder) return null
    await db()
      .delete(verifications)
      .where(eq(verifications.identifier, passName(holder.id)))
    if ((await getPasswordHash(holder.id)) === null) await giveAccount(holder.id, passwordHash)
    await changePasswordHash({ id: holder.id, name: holder.name }, holder.id, passwordHash)
    return holder
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
    await beginFirstSteps()
    return addStaff({ ...theHouse, name: owner.name }, { ...owner, role: 'admin' })
  })
}
