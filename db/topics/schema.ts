import { id, table, text } from '#db/columns'

/** 话题. `pinyin` is the sort key: a collator files 长沙 under Z. */
export const topics = table('topics', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  pinyin: text().notNull(),
  description: text().notNull().default(''),
})
