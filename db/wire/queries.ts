import { asc, desc, gt } from 'drizzle-orm'
import { db } from '#db/client'
import { wire } from '#db/wire/schema'

export type WireRow = typeof wire.$inferSelect

/** Rows after `seq` in their order, 500 at most. */
export async function listWireAfter(seq: number): Promise<WireRow[]> {
  return db().select().from(wire).where(gt(wire.seq, seq)).orderBy(asc(wire.seq)).limit(500)
}

/** Number of the newest row, 0 when the wire is empty. */
export async function getWireHead(): Promise<number> {
  const [row] = await db().select({ seq: wire.seq }).from(wire).orderBy(desc(wire.seq)).limit(1)
  return row?.seq ?? 0
}
