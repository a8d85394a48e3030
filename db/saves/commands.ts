import { lt } from 'drizzle-orm'
import { db } from '#db/client'
import { saves } from '#db/saves/schema'
import { inTransaction } from '#db/transaction'

/** How long the answer to a save is kept, in milliseconds: longer than any tab lies asleep and then sends it again. */
const KEPT = 30 * 86_400_000

/** Throws away answers that nobody will ask for any more. The clock calls it once a day. */
export async function forgetSaves(now: Date): Promise<void> {
  await inTransaction(async () => {
    await db()
      .delete(saves)
      .where(lt(saves.savedAt, new Date(now.getTime() - KEPT)))
  })
}
