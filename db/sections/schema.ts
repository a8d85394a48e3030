import { id, number, table, text } from '#db/columns'
import type { BlockLayout } from '#lib/front/areas'

/** 频道 */
export const sections = table('sections', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(''),
  position: number().notNull(),
  /** How it stands on the front. */
  layout: text().$type<BlockLayout>().notNull().default('picture'),
})
