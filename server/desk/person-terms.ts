import { getStaff, type StaffMember } from '#db/staff/queries'
import { Refusal } from '#server/desk/answers'

/** The member of staff that a route's address names. Throws `Refusal`. */
export async function personFor(id: string | undefined): Promise<StaffMember> {
  const person = id && /^[\w-]{1,64}$/.test(id) ? await getStaff(id) : null
  if (!person) throw new Refusal({ outcome: 'missing', error: '没有这个人' })
  return person
}

/** What an administrator can't do to the last of them. */
export const LAST_ADMIN = { outcome: 'refused', error: '至少要留一位管理员', reasons: ['至少要留一位管理员'] } as const
