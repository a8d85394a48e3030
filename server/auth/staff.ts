import type { Actor } from '#db/audit/commands'
import { addStaff } from '#db/staff/commands'
import { changePasswordHash } from '#db/staff/passes'
import type { StaffRole } from '#db/staff/schema'
import { hashPassword, PASSWORD_LONGEST, PASSWORD_SHORTEST } from '#server/auth/password'

export type Newcomer = { name: string; email: string; password: string; role: StaffRole }

/** Gives somebody an account and answers its number. Throws when the address is taken or the password has not 12 to 128 characters. */
export async function createStaff(actor: Actor, { name, email, password, role }: Newcomer): Promise<string> {
  const id = await addStaff(actor, { name, email, role, passwordHash: await hashed(password, 'createStaff') })
  if (!id) throw new Error(`createStaff: ${email} has an account already`)
  return id
}

/** Sets somebody's password and ends their sessions. Throws when it has not 12 to 128 characters. */
export async function setPassword(actor: Actor, id: string, password: string): Promise<void> {
  await changePasswordHash(actor, id, await hashed(password, 'setPassword'))
}

async function hashed(password: string, operation: string): Promise<string> {
  const length = [...password].length
  if (length < PASSWORD_SHORTEST || length > PASSWORD_LONGEST)
    throw new Error(`${operation}: a password has ${PASSWORD_SHORTEST} to ${PASSWORD_LONGEST} characters`)
  return hashPassword(password)
}
