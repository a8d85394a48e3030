import { eq, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { redirects } from '#db/redirects/schema'
import { inTransaction } from '#db/transaction'

/** Adds up how often redirects answered, by their old addresses; one that is gone meanwhile is passed over. Nothing of who came is kept. */
export async function countUses(uses: ReadonlyMap<string, number>, at: Date): Promise<void> {
  if (uses.size === 0) return
  await inTransaction(async () => {
    for (const [path, times] of uses)
      await db()
        .update(redirects)
        .set({ uses: sql`${redirects.uses} + ${times}`, usedAt: at })
        .where(eq(redirects.path, path))
  })
}
