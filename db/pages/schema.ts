import { flag, id, instant, json, number, primaryKey, table, text } from '#db/columns'
import type { StoryDocument } from '#lib/story/document'

/**
 * 固定页面: 关于本报 and the like, as readers have them. What was saved since waits in `page_versions`; of a page that readers never
 * had the newest words stand here too.
 */
export const pages = table('pages', {
  id: id(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  /** The traditional form kept by hand; empty where conversion does. */
  titleHant: text().notNull().default(''),
  body: json<StoryDocument>().notNull(),
  position: number().notNull().default(0),
  /** Not before readers yet, or no more. */
  hidden: flag().notNull().default(false),
  /** When readers first had it; null while they never did. */
  firstPublished: instant(),
  /** When the words that stand here were put here. */
  updatedAt: instant().notNull(),
  /** The newest version; an edit must name the one it began from. */
  version: number().notNull().default(1),
  /** The version that readers have or had last; null while they never had one. */
  publishedVersion: number(),
})

/** Every version of a standing page as it was saved, for ever. */
export const pageVersions = table(
  'page_versions',
  {
    page: number()
      .notNull()
      .references(() => pages.id),
    version: number().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    titleHant: text().notNull().default(''),
    body: json<StoryDocument>().notNull(),
    /** The version whose words were put back; null where they were written. */
    restored: number(),
    at: instant().notNull(),
    /** Who saved it; null where the house did. */
    by: text(),
    /** When readers got it; null where they never did. */
    publishedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.page, t.version] })],
)
