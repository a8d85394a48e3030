import { and, desc, eq, gt } from 'drizzle-orm'
import { db } from '#db/client'
import { previewLinks } from '#db/previews/schema'
import { staff } from '#db/staff/schema'

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
