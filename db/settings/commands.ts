import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { getPaper } from '#db/settings/queries'
import { settings } from '#db/settings/schema'
import type { PaperWords } from '#db/settings/types'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { accentFaults } from '#lib/accent'
import { tag } from '#lib/freshness'

/** Changes one setting of the paper; every page is printed anew. */
export async function changeSetting(actor: Actor, name: string, value: unknown): Promise<void> {
  await inTransaction(async () => {
    await db().insert(settings).values({ name, value }).onConflictDoUpdate({ target: settings.name, set: { value } })
    await recordDeed(actor, 'setting-changed', `setting:${name}`, { value })
    await putOnWire({ event: 'site-changed', subject: `setting:${name}`, hard: [tag.site] })
  })
}

/**
 * What the paper is called and says of itself, by the version it was read at. Refused, with the figure, when the accent can't be
 * read on one of the two grounds.
 */
export async function changePaper(
  actor: Actor,
  words: PaperWords,
  version: number,
): Promise<{ outcome: 'saved'; version: number } | { outcome: 'conflict'; version: number } | { outcome: 'refused'; reasons: string[] }> {
  const reasons = accentFaults(words.accent)
  if (reasons.length > 0) return { outcome: 'refused', reasons }
  return inTransaction(async () => {
    const { demo, version: standing } = await getPaper()
    if (standing !== version) return { outcome: 'conflict', version: standing }
    await changeSetting(actor, 'paper', { ...words, demo, version: version + 1 })
    return { outcome: 'saved', version: version + 1 }
  })
}
