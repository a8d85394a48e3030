import { flag, id, number, table, text } from '#db/columns'
import { media } from '#db/media/schema'
import { staff } from '#db/staff/schema'

/** 作者 */
export const authors = table('authors', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  /** The traditional form kept by hand; empty where conversion does. */
  nameHant: text().notNull().default(''),
  pinyin: text().notNull(),
  role: text().notNull().default(''),
  bio: text().notNull().default(''),
  portrait: number().references(() => media.id),
  /** An e-mail address that readers may write to; empty for none. */
  contact: text().notNull().default(''),
  /** Whose account writes under this name. */
  staff: text().references(() => staff.id, { onDelete: 'set null' }),
  /** No longer at the paper: the page stays, new stories can't be signed with it. */
  retired: flag().notNull().default(false),
  /** Counts the edits; an edit must name the version it began from. */
  version: number().notNull().default(1),
})
