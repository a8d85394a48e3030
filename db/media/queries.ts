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

/** A row as pages take it. */
export function toMedia(row: typeof media.$inferSelect): Media {
  const {
    id,
    kind,
    hash,
    mime,
    name,
    seconds,
    bytes,
    colour,
    alt,
    caption,
    credit,
    licence,
    people,
    keywords,
    focusX,
    focusY,
    crops,
    widths,
  } = row
  const widest = widths.at(-1) ?? 0
  const src = kind === 'picture' ? renditionPath(hash, widest, 'jpg') : mediaPath(playableName(hash, mime))
  return {
    ...{
      id,
      kind,
      hash,
      mime,
      name,
      seconds,
      bytes,
      colour,
      alt,
      caption,
      credit,
      licence,
      people,
      keywords,
      focusX,
      focusY,
      crops,
      widths,
      src,
    },
    ...{ width: row.width ?? 0, height: row.height ?? 0 },
  }
}
