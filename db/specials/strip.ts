import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Actor } from '#db/audit/commands'
import { db } from '#db/client'
import { frontChanges } from '#db/front/schema'
import { type Cause, subjectOf } from '#db/front/slots'
import { cancelJobs, putJob } from '#db/jobs/commands'
import { specials } from '#db/specials/schema'

/** A special in a place of the strip, and until when. */
export type InStrip = { special: number; until: number | null }

/** What editors put into the strip of specials on the front, by its places. */
export async function listInStrip(): Promise<(InStrip & { position: number; title: string })[]> {
  const { id, title, frontPosition, frontUntil } = specials
  const rows = await db()
    .select({ id, title, frontPosition, frontUntil })
    .from(specials)
    .where(and(isNotNull(frontPosition), eq(specials.hidden, false)))
    .orderBy(asc(frontPosition))
  return rows.map((it) => ({ special: it.id, title: it.title, position: it.frontPosition ?? 0, until: it.frontUntil?.getTime() ?? null }))
}

/** What stands in a place of the strip by somebody's will, or null. */
export const inStrip = async (position: number) => (await listInStrip()).find((it) => it.position === position) ?? null

/**
 * Puts a special into a place of the strip, out of where it stood, or gives the place back to the rule; writes down what changed
 * and when the place is to be given back. Call it inside a transaction.
 */
export async function setInStrip(by: Pick<Actor, 'id'>, position: number, next: InStrip | null, cause: Cause, at: Date): Promise<void> {
  const all = await listInStrip()
  const held = all.find((it) => it.position === position) ?? null
  if (held?.special === next?.special && held?.until === next?.until) return
  const note = { by: by.id, cause, at }
  const elsewhere = next ? all.find((it) => it.special === next.special && it.position !== position) : undefined
  if (elsewhere) await clear(elsewhere.position, elsewhere, null, note)
  await clear(position, held, next, note)
  if (!next) return
  const until = next.until === null ? null : new Date(next.until)
  await db().update(specials).set({ frontPosition: position, frontUntil: until }).where(eq(specials.id, next.special))
  if (until) await putJob('unpin', placeInStrip(position), until)
}

type Note = Pick<typeof frontChanges.$inferInsert, 'by' | 'cause' | 'at'>

async function clear(position: number, held: InStrip | null, next: InStrip | null, note: Note): Promise<void> {
  await cancelJobs('unpin', placeInStrip(position))
  if (held) await db().update(specials).set({ frontPosition: null, frontUntil: null }).where(eq(specials.id, held.special))
  const told = (it: InStrip | null) => it && { story: it.special, until: it.until }
  await db()
    .insert(frontChanges)
    .values({ ...note, area: 'special', position, before: told(held), after: told(next) })
}

/** `front:special:0`, as jobs, audit and wire call a place of the strip. */
export const placeInStrip = (position: number): string => subjectOf({ area: 'special', position })
