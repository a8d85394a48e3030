import { eq, inArray } from 'drizzle-orm'
import { db } from '#db/client'
import { media } from '#db/media/schema'
import type { Media } from '#db/media/types'
import { mediaPath, renditionPath } from '#lib/links'
import { playableName } from '#lib/media/names'

/** Media by number, as a page needs them. */
export async function listMedia(ids: number[]): Promise<Record<number, Media>> {
  if (ids.length === 0) return {}
  const rows = await db().select().from(media).where(inArray(media.id, ids))
  return Object.fromEntries(rows.map((row) => [row.id, toMedia(row)]))
}

/** A media file by number, or null. */
export async function getMedia(id: number): Promise<Media | null> {
  return (await listMedia([id]))[id] ?? null
}

/** The media file made of the same bytes, or null. */
export async function findMediaByHash(hash: string): Promise<Media | null> {
  const [row] = await db().select().from(media).where(eq(media.hash, hash))
  return row ? toMedia(row) : null
}

type Row = typeof media.$inferSelect
const TOLD = [
  ...(['id', 'kind', 'hash', 'mime', 'name', 'seconds', 'bytes', 'colour', 'widths', 'focusX', 'focusY', 'crops'] as const),
  ...(['alt', 'caption', 'credit', 'licence', 'people', 'keywords'] as const),
]

/** A row as pages take it. */
export function toMedia(row: Row): Media {
  const { kind, hash, mime, widths, width, height } = row
  const told = Object.fromEntries(TOLD.map((it) => [it, row[it]])) as Pick<Row, (typeof TOLD)[number]>
  const src = kind === 'picture' ? renditionPath(hash, widths.at(-1) ?? 0, 'jpg') : mediaPath(playableName(hash, mime))
  return { ...told, src, width: width ?? 0, height: height ?? 0 }
}
