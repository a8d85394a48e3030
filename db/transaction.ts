import { database, openTransaction, within } from '#db/client'
import { wakeFollowers } from '#db/wire/wake'

/**
 * Runs `work` in one transaction: all of it or none. Every `db()` inside speaks to it. Inside an open transaction the
 * work joins that one. On SQLite there is one writer and a queue, because drizzle's own `transaction(async …)` throws
 * there and leaves the writes committed.
 */
export async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  if (openTransaction()) return work()
  const result = await database().begin((connection) => within(connection, work))
  wakeFollowers()
  return result
}
