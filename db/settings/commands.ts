import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { settings } from '#db/settings/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'

/** Changes one setting of the paper; every page is printed anew. */
export async function changeSetting(actor: Actor, name: string, value: unknown): Promise<void> {
  await inTransaction(async () => {
    await db().insert(settings).values({ name, value }).onConflictDoUpdate({ target: settings.name, set: { value } })
    await recordDeed(actor, 'setting-changed', `setting:${name}`, { value })
    await putOnWire({ event: 'site-changed', subject: `setting:${name}`, hard: [tag.site] })
  })
}
