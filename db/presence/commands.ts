import { and, eq, lt, ne } from 'drizzle-orm'
import { db } from '#db/client'
import { PRESENCE_LASTS } from '#db/presence/queries'
import { presence } from '#db/presence/schema'
import { inTransaction } from '#db/transaction'

/** A tab of somebody in a story. None of this is audited: it says where people are, not what they did. */
export type Place = { story: number; tab: string; staff: string }

/** Notes that a tab has the story open still, and forgets those that have not been heard of. */
export async function stayIn({ story, tab, staff }: Place, now: Date): Promise<void> {
  await inTransaction(async () => {
    await forgetAbsent(now)
    await db()
      .insert(presence)
      .values({ story, tab, staff, since: now, seenAt: now })
      // Somebody else may have signed in within the same tab.
      .onConflictDoUpdate({ target: [presence.story, presence.tab], set: { staff, seenAt: now } })
  })
}

/** Takes a story over: every tab of other people that has it open is told at its next heartbeat or save. */
export async function takeOver(place: Place, now: Date): Promise<void> {
  const { story, tab, staff } = place
  await inTransaction(async () => {
    await stayIn(place, now)
    await db()
      .update(presence)
      .set({ takenBy: null, takenAt: null })
      .where(and(eq(presence.story, story), eq(presence.tab, tab)))
    await db()
      .update(presence)
      .set({ takenBy: staff, takenAt: now })
      .where(and(eq(presence.story, story), ne(presence.staff, staff)))
  })
}

/** Notes that a tab has closed the story. */
export async function leaveStory({ story, tab, staff }: Place): Promise<void> {
  await inTransaction(async () => {
    await db()
      .delete(presence)
      .where(and(eq(presence.story, story), eq(presence.tab, tab), eq(presence.staff, staff)))
  })
}

async function forgetAbsent(now: Date): Promise<void> {
  await db()
    .delete(presence)
    .where(lt(presence.seenAt, new Date(now.getTime() - PRESENCE_LASTS)))
}
