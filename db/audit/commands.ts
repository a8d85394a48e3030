import { audit } from '#db/audit/schema'
import { db } from '#db/client'

/** Who acts: a member of staff, or the house itself (seed, clock, command line). */
export type Actor = { id: string | null; name: string }
export const theHouse: Actor = { id: null, name: '系统' }

/** Writes down who did what. Call it inside the transaction of the deed. */
export async function recordDeed(actor: Actor, action: string, subject: string, detail: Record<string, unknown> = {}): Promise<void> {
  await db().insert(audit).values({ at: new Date(), staff: actor.id, action, subject, detail })
}
