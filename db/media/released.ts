import { and, eq, exists, inArray, type SQL } from 'drizzle-orm'
import { db } from '#db/client'
import { formerMedia, media, mediaUses } from '#db/media/schema'
import type { MediaKind } from '#lib/media/kinds'
import { useIn } from '#lib/media/uses'

/** A file that a name under `/media/` belongs to. `hash` is that of the media file as it is now: another, when it was replaced. */
export type FileAsked = { id: number; kind: MediaKind; hash: string; mime: string; widths: number[]; released: boolean }

const columns = { id: media.id, kind: media.kind, hash: media.hash, mime: media.mime, widths: media.widths }

/** Whether something that readers have names the file. */
const isReleased = (): SQL =>
  exists(
    db()
      .select({ media: mediaUses.media })
      .from(mediaUses)
      .where(and(eq(mediaUses.media, media.id), eq(mediaUses.copy, 'readers'))),
  )

/** Hash and number of every media file that readers may have. */
export async function listReleased(): Promise<{ id: number; hash: string }[]> {
  return db().select({ id: media.id, hash: media.hash }).from(media).where(isReleased())
}

/** The media file made of an original with this hash, now or before it was replaced; null when there is none. */
export async function findFile(hash: string): Promise<FileAsked | null> {
  const [now] = await db().select(columns).from(media).where(eq(media.hash, hash))
  const [before] = now
    ? []
    : await db().select(columns).from(media).innerJoin(formerMedia, eq(formerMedia.media, media.id)).where(eq(formerMedia.hash, hash))
  const found = now ?? before
  if (!found) return null
  const [released] = await db()
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.id, found.id), isReleased()))
  return { ...found, released: released !== undefined }
}

/** Whether a story's working copy shows a media file: what somebody with a preview of that story may see. */
export async function storyShows(story: number, id: number): Promise<boolean> {
  const rows = await db()
    .select({ media: mediaUses.media })
    .from(mediaUses)
    .where(and(eq(mediaUses.media, id), inArray(mediaUses.subject, [useIn.story(story), useIn.live(story)]), eq(mediaUses.copy, 'desk')))
    .limit(1)
  return rows.length > 0
}
