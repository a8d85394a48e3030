import { index, instant, number, primaryKey, table, text } from '#db/columns'
import { staff } from '#db/staff/schema'
import { stories } from '#db/stories/schema'

/** 在场: who has a story open in which tab. Advice only: what is right is decided by the version of a save. */
export const presence = table(
  'presence',
  {
    story: number()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    tab: text().notNull(),
    staff: text()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    since: instant().notNull(),
    seenAt: instant().notNull(),
    /** Who has taken the story over from this tab, and when; null while nobody has. */
    takenBy: text().references(() => staff.id, { onDelete: 'set null' }),
    takenAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.story, t.tab] }), index('presence_by_seen').on(t.seenAt)],
)
