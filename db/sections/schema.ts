import { flag, id, number, table, text } from '#db/columns'
import type { BlockLayout, Opening } from '#lib/front/areas'
import type { Hue } from '#lib/front/hues'

/** 频道 */
export const sections = table('sections', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  /** The traditional form kept by hand; empty where conversion does. */
  nameHant: text().notNull().default(''),
  description: text().notNull().default(''),
  position: number().notNull(),
  /** How it stands on the front. */
  layout: text().$type<BlockLayout>().notNull().default('picture'),
  /** How its own front opens. */
  opening: text().$type<Opening>().notNull().default('picture'),
  hue: text().$type<Hue>().notNull().default(''),
  /** Neither in the menu nor on the front; its page and its stories stay. */
  hidden: flag().notNull().default(false),
  /** Given up: the section that took its stories. Manuscripts of old still name this one. */
  movedTo: number(),
  /** Counts the edits; an edit must name the version it began from. */
  version: number().notNull().default(1),
})
