import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { previewLinks } from '#db/previews/schema'
import { inTransaction } from '#db/transaction'

/** Opens a story's working copy to whoever holds the link, until `expiresAt`. Answers the link's number. */
export async function sharePreview(actor: Actor, story: number, expiresAt: Date): Promise<number> {
  return inTransaction(async () => {
    const [row] = await db()
      .insert(previewLinks)
      .values({ story, createdBy: actor.id, createdAt: new Date(), expiresAt })
      .returning({ id: previewLinks.id })
    if (!row) throw new Error('sharePreview: no row came back')
    await recordDeed(actor, 'preview-shared', `story:${story}`, { link: row.id, expiresAt: expiresAt.toISOString() })
    return row.id
  })
}

/** Takes a link back at once. Doing it twice is doing it once. */
export async function revokePreview(actor: Actor, story: number, link: number): Promise<{ outcome: 'revoked' | 'missing' }> {
  return inTransaction(async () => {
    const mine = and(eq(previewLinks.id, link), eq(previewLinks.story, story))
    const [row] = await db()
      .update(previewLinks)
      .set({ revokedAt: new Date() })
      .where(and(mine, isNull(previewLinks.revokedAt)))
      .returning({ id: previewLinks.id })
    if (row) await recordDeed(actor, 'preview-revoked', `story:${story}`, { link })
    else if ((await db().select({ id: previewLinks.id }).from(previewLinks).where(mine)).length === 0) return { outcome: 'missing' }
    return { outcome: 'revoked' }
  })
}
