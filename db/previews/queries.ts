import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import { db } from '#db/client'
import { mediaUses } from '#db/media/schema'
import { previewLinks } from '#db/previews/schema'
import { staff } from '#db/staff/schema'
import { useIn } from '#lib/media/uses'

export type PreviewLink = {
  id: number
  story: number
  /** Name of who gave it out. */
  createdBy: string | null
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
}

const columns = {
  id: previewLinks.id,
  story: previewLinks.story,
  createdBy: staff.name,
  createdAt: previewLinks.createdAt,
  expiresAt: previewLinks.expiresAt,
  revokedAt: previewLinks.revokedAt,
}

/** A preview link by number, whether it still opens or not; null when there never was one. */
export async function getPreviewLink(id: number): Promise<PreviewLink | null> {
  const [row] = await db()
    .select(columns)
    .from(previewLinks)
    .leftJoin(staff, eq(staff.id, previewLinks.createdBy))
    .where(eq(previewLinks.id, id))
  return row ?? null
}

/** The links to a story that had not expired at `since`, newest first, at most fifty. */
export async function listPreviewLinks(story: number, since: Date): Promise<PreviewLink[]> {
  return db()
    .select(columns)
    .from(previewLinks)
    .leftJoin(staff, eq(staff.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.story, story), gt(previewLinks.expiresAt, since)))
    .orderBy(desc(previewLinks.id))
    .limit(50)
}

/** Whether the working copy of one of these stories, or what was posted to it live, shows or plays a media file. */
export async function isShownIn(stories: number[], media: number): Promise<boolean> {
  if (stories.length === 0) return false
  const subjects = stories.flatMap((it) => [useIn.story(it), useIn.live(it)])
  const [row] = await db()
    .select({ media: mediaUses.media })
    .from(mediaUses)
    .where(and(eq(mediaUses.media, media), inArray(mediaUses.subject, subjects)))
    .limit(1)
  return row !== undefined
}
