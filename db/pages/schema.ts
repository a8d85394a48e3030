import { id, instant, json, table, text } from '#db/columns'
import type { StoryDocument } from '#lib/story/document'

/** Standing pages written in the newsroom: 关于本报 and the like. */
export const pages = table('pages', {
  id: id(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  body: json<StoryDocument>().notNull(),
  updatedAt: instant().notNull(),
})
