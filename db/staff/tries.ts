import { eq, lt } from 'drizzle-orm'
import { db } from '#db/client'
import { rateLimits, signInTries } from '#db/staff/schema'
import { inTransaction } from '#db/transaction'

/** Tries that cost nothing but the rate of the address. */
const FREE = 5
const FIRST_WAIT = 5_000
/** Never longer: a stranger who knows an address must not be able to lock its owner out for good. */
const LONGEST_WAIT = 15 * 60_000

/**
 * Takes one try at a sign-in, before the password is looked at, so that tries at once can't slip past the limit. Answers 0,
 * or the milliseconds to wait. After five failures the wait doubles each time, from five seconds to a quarter of an hour.
 */
export async function takeTry(key: string, now: Date): Promise<number> {
  return inTransaction(async () => {
    const [row] = await db().select().from(signInTries).where(eq(signInTries.key, key))
    const wait = (row?.nextAt.getTime() ?? 0) - now.getTime()
    if (wait > 0) return wait
    const failures = (row?.failures ?? 0) + 1
    const rest = failures < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE))
    const tried = { failures, nextAt: new Date(now.getTime() + rest) }
    await db()
      .insert(signInTries)
      .values({ key, ...tried })
      .onConflictDoUpdate({ target: signInTries.key, set: tried })
    return 0
  })
}

/** The sign-in succeeded: its failures are forgotten. */
export async function forgiveTries(key: string): Promise<void> {
  await inTransaction(async () => {
    await db().delete(signInTries).where(eq(signInTries.key, key))
  })
}

/** Throws away failures of more than a day ago. */
export async function forgetOldTries(now: Date): Promise<void> {
  await inTransaction(async () => {
    await db()
      .delete(signInTries)
      .where(lt(signInTries.nextAt, new Date(now.getTime() - 86_400_000)))
  })
}

/** Takes a code that may be used once, whoever sends it at the same moment. Answers false when it was taken before. */
export async function takeOnce(key: string, now: Date): Promise<boolean> {
  return inTransaction(async () => {
    const taken = await db()
      .insert(rateLimits)
      .values({ id: crypto.randomUUID(), key, count: 1, lastRequest: now.getTime() })
      .onConflictDoNothing({ target: rateLimits.key })
      .returning({ id: rateLimits.id })
    return taken.length > 0
  })
}
