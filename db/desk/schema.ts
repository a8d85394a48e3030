import { flag, id, index, instant, json, number, primaryKey, table, text, uniqueIndex } from '#db/columns'
import type { BulkAction, BulkBefore } from '#db/desk/types'
import { stories } from '#db/stories/schema'

/** 视图: a way of looking at 稿库 that somebody has kept. `query` is what stands behind the `?`. */
export const views = table(
  'views',
  {
    id: id(),
    staff: text().notNull(),
    name: text().notNull(),
    query: text().notNull(),
    /** Everybody at the desk sees it. */
    shared: flag().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex('views_once').on(t.staff, t.name), index('views_shared').on(t.shared)],
)

/** 批量操作: what was done to many stories at once, and what stood before, so that it can be taken back. */
export const bulks = table(
  'bulks',
  {
    id: id(),
    action: json<BulkAction>().notNull(),
    before: json<BulkBefore[]>().notNull(),
    doneBy: text(),
    doneAt: instant().notNull(),
    undoneAt: instant(),
  },
  (t) => [index('bulks_of_person').on(t.doneBy, t.doneAt)],
)

/** Whose names stand over a working copy, for finding it: repeated from the manuscript at every save. */
export const deskAuthors = table(
  'desk_authors',
  {
    story: number()
      .notNull()
      .references(() => stories.id),
    author: number().notNull(),
  },
  (t) => [primaryKey({ columns: [t.story, t.author] }), index('desk_authors_by_author').on(t.author)],
)
