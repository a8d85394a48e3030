import { id, number, table, text } from '#db/columns'
import { media } from '#db/media/schema'

/** 作者 */
export const authors = table('authors', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  pinyin: text().notNull(),
  role: text().notNull().default(''),
  bio: text().notNull().default(''),
  portrait: number().references(() => media.id),
})
