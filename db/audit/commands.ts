import { desc, sql } from 'drizzle-orm'
import { audit } from '#db/audit/schema'
import { sealOf } from '#db/audit/seal'
import { db, execute } from '#db/client'
import { env } from '#lib/env'

/** Who acts: a member of staff, or the house itself (seed, clock, command line). */
export type Actor = { id: string | null; name: string; network?: string }
export const theHouse: Actor = { id: null, name: '系统' }

/** Any number will do, as long as nothing else locks by it. */
const SEALING = 7_418_523

/** Writes down who did what, sealed to the row before. Call it inside the transaction of the deed. */
export async function recordDeed(actor: Actor, action: string, subject: string, detail: Record<string, unknown> = {}): Promise<void> {
  // SQLite has one writer; on PostgreSQL two deeds at once must not seal the same row.
  if (env.dialect === 'postgres') await execute(sql`select pg_advisory_xact_lock(${SEALING})`)
  const [last] = await db().select({ seal: audit.seal }).from(audit).orderBy(desc(audit.id)).limit(1)
  const deed = { at: new Date(), staff: actor.id, action, subject, detail, network: actor.network ?? null, previous: last?.seal ?? '' }
  await db()
    .insert(audit)
    .values({ ...deed, seal: sealOf(deed) })
}
