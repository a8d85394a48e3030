import { and, desc, eq, exists, isNotNull, isNull, ne, not, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { toMedia } from '#db/media/queries'
import { media, mediaUses } from '#db/media/schema'
import type { FiledFile, Media } from '#db/media/types'
import { staff } from '#db/staff/schema'
import type { MediaKind } from '#lib/media/kinds'

export const SHELF_LENGTH = 48

export type LibraryView = {
  words?: string
  kind?: MediaKind
  only?: 'unused' | 'mine' | 'unlicensed' | 'binned'
  page?: number
}

/** The desk's media files, newest first; those in the bin only when asked for. One more page is told by `more`. */
export async function listLibrary(view: LibraryView, me: string, length = SHELF_LENGTH): Promise<{ files: Media[]; more: boolean }> {
  const { page = 1 } = view
  const rows = await db()
    .select()
    .from(media)
    .where(and(...conditionsOf(view, me)))
    .orderBy(desc(media.uploadedAt), desc(media.id))
    .limit(length + 1)
    .offset((page - 1) * length)
  return { files: rows.slice(0, length).map(toMedia), more: rows.length > length }
}

/** A media file with all that the desk knows of it, or null. */
export async function getFiledFile(id: number): Promise<FiledFile | null> {
  const [row] = await db()
    .select({ file: media, by: staff.name })
    .from(media)
    .leftJoin(staff, eq(staff.id, media.uploadedBy))
    .where(eq(media.id, id))
  if (!row) return null
  const { name, takenAt, uploadedAt, binnedAt } = row.file
  return { ...toMedia(row.file), name, takenAt, uploadedAt, binnedAt, uploadedBy: row.by, sentBy: row.file.uploadedBy }
}

function conditionsOf({ words = '', kind, only }: LibraryView, me: string): SQL[] {
  const used = exists(
    db()
      .select({ media: mediaUses.media })
      .from(mediaUses)
      .where(and(eq(mediaUses.media, media.id), ne(mediaUses.copy, 'printed'))),
  )
  const conditions: (SQL | undefined)[] = [
    only === 'binned' ? isNotNull(media.binnedAt) : isNull(media.binnedAt),
    kind && eq(media.kind, kind),
    only === 'unused' ? not(used) : undefined,
    only === 'mine' ? eq(media.uploadedBy, me) : undefined,
    only === 'unlicensed' ? eq(media.licence, '') : undefined,
    ...words.trim().split(/\s+/).filter(Boolean).slice(0, 5).map(matches),
  ]
  return conditions.filter((it) => it !== undefined)
}

/** A word stands in what is told of a file, in characters or letters of any case. */
function matches(word: string): SQL {
  const pattern = `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const told = sql`lower(${media.caption} || ' ' || ${media.alt} || ' ' || ${media.credit} || ' ' || ${media.people} || ' ' || ${media.keywords} || ' ' || ${media.name})`
  return sql`${told} like ${pattern} escape '\\'`
}
