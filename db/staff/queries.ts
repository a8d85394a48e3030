import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { type StaffRole, staff, verifications } from '#db/staff/schema'

/** Somebody of the desk as the desk may see them: never the row, which lies beside passwords. */
export type StaffMember = { id: string; name: string; email: string; role: StaffRole; disabled: boolean }

const columns = { id: staff.id, name: staff.name, email: staff.email, role: staff.role, disabled: staff.disabled }

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
