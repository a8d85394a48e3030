import { index, instant, number, table, text } from '#db/columns'
import { media } from '#db/media/schema'

/**
 * 上传: a file on its way in. How far it has come is the size of the file on the disk, so that neither a broken line nor a
 * restart loses what was sent. Rows are kept for a day after the last byte: they are what somebody's day is counted by.
 */
export const uploads = table(
  'uploads',
  {
    id: text().primaryKey(),
    staff: text().notNull(),
    name: text().notNull(),
    /** Size that was announced; of a file sent in one go, the size it had. */
    bytes: number().notNull(),
    /** When the file was last changed on the sender's machine, in milliseconds: with name and size it tells the same file again.
     *  Below zero for a file that came whole in one request. */
    modified: number().notNull(),
    /** What became of it. */
    media: number().references(() => media.id),
    begunAt: instant().notNull(),
  },
  (t) => [index('uploads_by_staff').on(t.staff, t.begunAt)],
)
