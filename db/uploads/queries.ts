import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { uploads } from '#db/uploads/schema'

export type Upload = typeof uploads.$inferSelect

/** Somebody's upload by its number, or null: another's is not there. */
export async function getUpload(staff: string, id: string): Promise<Upload | null> {
  const [row] = await db()
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.staff, staff)))
  return row ?? null
}

/** An upload that somebody began of the same file and that has not ended, or null. */
export async function findOpenUpload(staff: string, file: { name: string; bytes: number; modified: number }): Promise<Upload | null> {
  const same = and(eq(uploads.name, file.name), eq(uploads.bytes, file.bytes), eq(uploads.modified, file.modified))
  const [row] = await db()
    .select()
    .from(uploads)
    .where(and(eq(uploads.staff, staff), isNull(uploads.media), same))
  return row ?? null
}

/** Bytes that somebody has sent, or said they would, since a moment. */
export async function bytesSentBy(staff: string, since: Date): Promise<number> {
  const [row] = await db()
    .select({ bytes: sql<number>`coalesce(sum(${uploads.bytes}), 0)` })
    .from(uploads)
    .where(and(eq(uploads.staff, staff), gt(uploads.begunAt, since)))
  return Number(row?.bytes ?? 0)
}

/** Numbers of the uploads begun before a moment, finished or not. */
export async function listUploadsBefore(before: Date): Promise<string[]> {
  return (await db().select({ id: uploads.id }).from(uploads).where(lt(uploads.begunAt, before))).map((row) => row.id)
}
