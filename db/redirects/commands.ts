import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { redirects } from '#db/redirects/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'

/** Sends readers of an old address on to where it is now, for good. Both are paths; `path` without a slash at its end. */
export async function redirectOldAddress(actor: Actor, path: string, target: string): Promise<void> {
  await inTransaction(async () => {
    const redirect = { path, target, status: 301, createdAt: new Date() }
    await db().insert(redirects).values(redirect).onConflictDoUpdate({ target: redirects.path, set: redirect })
    await recordDeed(actor, 'address-redirected', `address:${path}`, { target })
    await putOnWire({ event: 'address-redirected', subject: `address:${path}`, hard: [tag.redirects] })
  })
}
