import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { findMediaByHash, getMedia } from '#db/media/queries'
import { media, renditions } from '#db/media/schema'
import type { Media } from '#db/media/types'
import { inTransaction } from '#db/transaction'

export type FiledMedia = Omit<typeof media.$inferInsert, 'id' | 'uploadedBy' | 'uploadedAt'>
export type FiledRendition = Omit<typeof renditions.$inferInsert, 'id' | 'media'>

/** Files a media file whose renditions already lie on the disk. The same bytes twice give the same row. */
export async function fileMedia(actor: Actor, file: FiledMedia, sizes: FiledRendition[]): Promise<Media> {
  return inTransaction(async () => {
    const known = await findMediaByHash(file.hash)
    if (known) return known
    const [row] = await db()
      .insert(media)
      .values({ ...file, uploadedBy: actor.id, uploadedAt: new Date() })
      .returning({ id: media.id })
    const id = row?.id ?? 0
    if (sizes.length > 0)
      await db()
        .insert(renditions)
        .values(sizes.map((size) => ({ ...size, media: id })))
        // The same bytes may lie there as the former ones of another file.
        .onConflictDoNothing()
    await recordDeed(actor, 'media-filed', `media:${id}`, { hash: file.hash, name: file.name })
    const filed = await getMedia(id)
    if (!filed) throw new Error('fileMedia: the row just written is not there')
    return filed
  })
}
