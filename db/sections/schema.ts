import { id, number, table, text } from '#db/columns'

/** 频道 */
export const sections = table('sections', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(''),
  position: number().notNull(),
})
