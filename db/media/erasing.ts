import { and, eq, exists, inArray, isNotNull, like, lt, ne, not, or } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { formerMedia, media, mediaUses, renditions } from '#db/media/schema'
import type { Use } from '#db/media/types'
import { listPrintedUses, listUses } from '#db/media/where-used'
import { inTransaction } from '#db/transaction'
import { uploads } from '#db/uploads/schema'

/** What lies on the disk for a file and for nothing else: names under `/media/`, and hashes of originals. */
export type Remains = { names: string[]; originals: string[] }

export type Erased =
  | { outcome: 'erased' }
  | { outcome: 'not-binned' }
  | { outcome: 'used'; uses: Use[] }
  | { outcome: 'printed'; uses: Use[] }
  | { outcome: 'missing' }

/**
 * Removes a media file of the bin for ever, with its former bytes. Never one that something shows, or that a version shows which
 * was ever published. `remove` takes what lies on the disk; it is called inside the transaction, so that after a fault, or a
 * death in between, the row is still there and the next try finishes. The audit keeps the name and the hash.
 */
export async function eraseMedia(actor: Actor, id: number, remove: (remains: Remains) => Promise<void>): Promise<Erased> {
  return inTransaction(async () => {
    const [row] = await db().select().from(media).where(eq(media.id, id))
    if (!row) return { outcome: 'missing' }
    if (row.binnedAt === null) return { outcome: 'not-binned' }
    const uses = await listUses(id)
    if (uses.length > 0) return { outcome: 'used', uses }
    const printed = await listPrintedUses(id)
    if (printed.length > 0) return { outcome: 'printed', uses: printed }
    const former = await db().select({ hash: formerMedia.hash }).from(formerMedia).where(eq(formerMedia.media, id))
    const hashes = [...new Set([row.hash, ...former.map((it) => it.hash)])]
    await db().delete(formerMedia).where(eq(formerMedia.media, id))
    for (const hash of hashes) await handOn(hash, id)
    const remains = await db().delete(renditions).where(eq(renditions.media, id)).returning({ name: renditions.name })
    await db().update(uploads).set({ media: null }).where(eq(uploads.media, id))
    await db().delete(media).where(eq(media.id, id))
    await recordDeed(actor, 'media-erased', `media:${id}`, { hash: row.hash, name: row.name })
    const others = await holdersOf(hashes)
    await remove({ names: remains.map((it) => it.name), originals: hashes.filter((hash) => !others.has(hash)) })
    return { outcome: 'erased' }
  })
}

/** Media files that have lain in the bin since before an instant and that nothing shows or ever printed, oldest first. */
export async function listErasable(binnedBefore: Date): Promise<{ id: number; hash: string }[]> {
  const used = exists(db().select({ media: mediaUses.media }).from(mediaUses).where(eq(mediaUses.media, media.id)))
  return db()
    .select({ id: media.id, hash: media.hash })
    .from(media)
    .where(and(isNotNull(media.binnedAt), lt(media.binnedAt, binnedBefore), not(used)))
    .orderBy(media.binnedAt)
}

/** Another file may be made of the same bytes that were this one's before: its renditions are from now on that one's. */
async function handOn(hash: string, from: number): Promise<void> {
  const heir = (await holdersOf([hash], from)).get(hash)
  if (heir === undefined) return
  const ofHash = or(like(renditions.name, `${hash}-%`), like(renditions.name, `${hash}.%`))
  await db()
    .update(renditions)
    .set({ media: heir })
    .where(and(eq(renditions.media, from), ofHash))
}

/** Which media files are, or were, made of the originals with these hashes. */
async function holdersOf(hashes: string[], butNot = 0): Promise<Map<string, number>> {
  const now = await db()
    .select({ hash: media.hash, id: media.id })
    .from(media)
    .where(and(inArray(media.hash, hashes), ne(media.id, butNot)))
  const before = await db()
    .select({ hash: formerMedia.hash, id: formerMedia.media })
    .from(formerMedia)
    .where(and(inArray(formerMedia.hash, hashes), ne(formerMedia.media, butNot)))
  return new Map([...before, ...now].map((it) => [it.hash, it.id]))
}
