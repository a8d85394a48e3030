import { and, asc, desc, eq, gt, max, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { accounts, type StaffRole, sessions, staff, verifications } from '#db/staff/schema'

/** Somebody of the desk as the desk may see them: never the row, which lies beside passwords. */
export type StaffMember = { id: string; name: string; email: string; role: StaffRole; disabled: boolean; twoFactorEnabled: boolean }

const columns = {
  id: staff.id,
  name: staff.name,
  email: staff.email,
  role: staff.role,
  disabled: staff.disabled,
  twoFactorEnabled: staff.twoFactorEnabled,
}

/** A member of staff by number, or null. */
export async function getStaff(id: string): Promise<StaffMember | null> {
  const [row] = await db().select(columns).from(staff).where(eq(staff.id, id))
  return row ?? null
}

/** A member of staff by e-mail address, or null. */
export async function getStaffByEmail(email: string): Promise<StaffMember | null> {
  const [row] = await db().select(columns).from(staff).where(eq(staff.email, email.toLowerCase()))
  return row ?? null
}

/** Everybody who has or had an account, by name. */
export async function listStaff(): Promise<StaffMember[]> {
  return db().select(columns).from(staff).orderBy(asc(staff.name), asc(staff.id))
}

/** Everybody who works here, by name. */
export async function listColleagues(): Promise<Pick<StaffMember, 'id' | 'name' | 'role'>[]> {
  const { id, name, role } = staff
  return db().select({ id, name, role }).from(staff).where(eq(staff.disabled, false)).orderBy(asc(name), asc(id))
}

export type StaffRow = StaffMember & { joined: boolean; sessions: number; seenAt: Date | null }

/** Everybody with whether they have chosen a password yet, how many sessions are open and when one was last used. */
export async function listStaffForAdmin(now: Date): Promise<StaffRow[]> {
  const open = await db()
    .select({ userId: sessions.userId, n: sql<number>`count(*)`, seenAt: max(sessions.updatedAt) })
    .from(sessions)
    .where(gt(sessions.expiresAt, now))
    .groupBy(sessions.userId)
  const joined = await db().select({ userId: accounts.userId }).from(accounts).where(eq(accounts.providerId, 'credential'))
  return (await listStaff()).map((person) => {
    const used = open.find((it) => it.userId === person.id)
    return {
      ...person,
      joined: joined.some((it) => it.userId === person.id),
      sessions: Number(used?.n ?? 0),
      seenAt: used?.seenAt ?? null,
    }
  })
}

export type OpenSession = { id: string; network: string; agent: string; openedAt: Date; usedAt: Date }

/** Somebody's sessions that have not ended, the last used first. */
export async function listSessions(of: string, now: Date): Promise<OpenSession[]> {
  const { id, ipAddress, userAgent, createdAt, updatedAt } = sessions
  const rows = await db()
    .select({ id, network: ipAddress, agent: userAgent, openedAt: createdAt, usedAt: updatedAt })
    .from(sessions)
    .where(and(eq(sessions.userId, of), gt(sessions.expiresAt, now)))
    .orderBy(desc(updatedAt))
  return rows.map((row) => ({ ...row, network: row.network ?? '', agent: row.agent ?? '' }))
}

/** The hash of somebody's password, or null while they have chosen none. */
export async function getPasswordHash(of: string): Promise<string | null> {
  const [row] = await db()
    .select({ hash: accounts.password })
    .from(accounts)
    .where(and(eq(accounts.userId, of), eq(accounts.providerId, 'credential')))
  return row?.hash ?? null
}

/** Who may set a new password with the pass that has this hash, or null when it was used, has run out, or never was. */
export async function getPassHolder(hash: string, now: Date): Promise<StaffMember | null> {
  const [row] = await db()
    .select(columns)
    .from(verifications)
    .innerJoin(staff, eq(verifications.identifier, passFor(staff.id)))
    .where(and(eq(verifications.value, hash), gt(verifications.expiresAt, now), eq(staff.disabled, false)))
  return row ?? null
}

/** What a verification of better-auth's stands for, or null when it has run out or never was. */
export async function getVerification(identifier: string): Promise<string | null> {
  const [row] = await db()
    .select({ value: verifications.value })
    .from(verifications)
    .where(and(eq(verifications.identifier, identifier), gt(verifications.expiresAt, new Date())))
  return row?.value ?? null
}

/** Name under which a pass for a new password stands among the verifications. */
export const passName = (id: string) => `password:${id}`
const passFor = (id: typeof staff.id) => sql`'password:' || ${id}`

/** How many people in this role could sign in. */
export async function countActive(role: StaffRole): Promise<number> {
  const [row] = await db()
    .select({ n: sql<number>`count(*)` })
    .from(staff)
    .where(and(eq(staff.role, role), eq(staff.disabled, false)))
  return Number(row?.n ?? 0)
}

/** How many people have an account; 0 means that the newsroom has not been moved into yet. */
export async function countStaff(): Promise<number> {
  const [row] = await db().select({ n: sql<number>`count(*)` }).from(staff)
  return Number(row?.n ?? 0)
}

export const FIRST_OWNER = 'first-owner'

/** Whether an invitation with this hash waits for the first owner. */
export async function isInvitationOpen(hash: string, now: Date): Promise<boolean> {
  const [row] = await db()
    .select({ id: verifications.id })
    .from(verifications)
    .where(and(eq(verifications.identifier, FIRST_OWNER), eq(verifications.value, hash), gt(verifications.expiresAt, now)))
  return row !== undefined && (await countStaff()) === 0
}
