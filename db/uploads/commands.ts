import { eq, inArray } from 'drizzle-orm'
import type { Actor } from '#db/audit/commands'
import { db } from '#db/client'
import { type FiledMedia, type FiledRendition, fileMedia } from '#db/media/commands'
import { unbinMedia } from '#db/media/keeping'
import type { Media } from '#db/media/types'
import { inTransaction } from '#db/transaction'
import { uploads } from '#db/uploads/schema'

/** Notes that a file is on its way. Nothing that anybody sees changes, so the audit is not told. */
export async function beginUpload(row: Omit<typeof uploads.$inferInsert, 'media'>): Promise<void> {
  await inTransaction(async () => {
    await db().insert(uploads).values(row)
  })
}

/** Files what was made of an upload, and notes on the upload what became of it. */
export async function finishUpload(actor: Actor, id: string, file: FiledMedia, sizes: FiledRendition[]): Promise<Media> {
  return inTransaction(async () => {
    const filed = await fileMedia(actor, file, sizes)
    await db().update(uploads).set({ media: filed.id, bytes: file.bytes }).where(eq(uploads.id, id))
    return filed
  })
}

/** Notes that an upload was of a file that is on file already; if that lies in the bin, it is taken out. */
export async function finishUploadAs(actor: Actor, id: string, media: number): Promise<void> {
  await inTransaction(async () => {
    await unbinMedia(actor, media)
    await db().update(uploads).set({ media }).where(eq(uploads.id, id))
  })
}

/** Forgets uploads: given up, refused or long past. */
export async function forgetUploads(ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await inTransaction(async () => {
    await db().delete(uploads).where(inArray(uploads.id, ids))
  })
}
