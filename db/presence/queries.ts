import { and, asc, eq, gt, ne } from 'drizzle-orm'
import { db } from '#db/client'
import { presence } from '#db/presence/schema'
import type { Present, Takeover } from '#db/presence/types'
import { staff } from '#db/staff/schema'

/** A tab that was not heard of for this long, in milliseconds, is no longer there: three heartbeats. */
export const PRESENCE_LASTS = 45_000

/** Who else is in a story, whoever came first before; each person once, oneself only when another tab has it open. */
export async function listPresent(story: number, tab: string, self: string, now: Date): Promise<Present[]> {
  const rows = await db()
    .select({ id: presence.staff, name: staff.name, since: presence.since })
    .from(presence)
    .innerJoin(staff, eq(staff.id, presence.staff))
    .where(and(eq(presence.story, story), ne(presence.tab, tab), gt(presence.seenAt, new Date(now.getTime() - PRESENCE_LASTS))))
    .orderBy(asc(presence.since))
  const first = new Map(rows.toReversed().map((row) => [row.id, row]))
  return [...first.values()].toReversed().map(({ id, name, since }) => ({ name, since, self: id === self }))
}

/** Who has taken the story over from a tab, or null. */
export async function getTakeover(story: number, tab: string): Promise<Takeover | null> {
  const [row] = await db()
    .select({ by: staff.name, at: presence.takenAt })
    .from(presence)
    .innerJoin(staff, eq(staff.id, presence.takenBy))
    .where(and(eq(presence.story, story), eq(presence.tab, tab)))
  return row?.at ? { by: row.by, at: row.at } : null
}
