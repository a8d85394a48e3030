import { flag, id, index, instant, json, number, table, text } from '#db/columns'
import { stories } from '#db/stories/schema'
import type { StoryDocument } from '#lib/story/document'

/** 直播条目 of a live story. */
export const livePosts = table(
  'live_posts',
  {
    id: id(),
    story: number()
      .notNull()
      .references(() => stories.id),
    headline: text().notNull().default(''),
    body: json<StoryDocument>().notNull(),
    /** 关键时刻 */
    key: flag().notNull().default(false),
    /** 置顶 */
    pinned: flag().notNull().default(false),
    postedBy: text(),
    postedAt: instant().notNull(),
  },
  (t) => [index('live_posts_of_story').on(t.story, t.postedAt)],
)
