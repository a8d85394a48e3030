import { id, index, instant, number, table, text } from '#db/columns'
import { stories } from '#db/stories/schema'

/** 预览链接: who may read a working copy without an account, and until when. What stands in the address is signed, not kept. */
export const previewLinks = table(
  'preview_links',
  {
    id: id(),
    story: number()
      .notNull()
      .references(() => stories.id),
    createdBy: text(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** When somebody took it back before its time. */
    revokedAt: instant(),
  },
  (t) => [index('preview_links_of_story').on(t.story, t.expiresAt)],
)
