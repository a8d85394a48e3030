import { db } from '#db/client'
import { accounts } from '#db/staff/schema'

/** Gives a member of staff the account that holds their password's hash. Call it inside the transaction of the deed. */
export async function giveAccount(id: string, password: string): Promise<void> {
  const now = new Date()
  const account = { id: crypto.randomUUID(), accountId: id, providerId: 'credential', userId: id, password }
  await db()
    .insert(accounts)
    .values({ ...account, createdAt: now, updatedAt: now })
}
