import { instant, number, primaryKey, table, text, uniqueIndex } from '#db/columns'
import { stories } from '#db/stories/schema'

/** 保存: what each open tab saved of a story lately, so that an answer that got lost can be given once more. */
export const saves = table(
  'saves',
  {
    story: number()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    tab: text().notNull(),
    /** Counts the saves of one tab: a smaller one that comes later is an older text. */
    seq: number().notNull(),
    saveId: text().notNull(),
    /** The version that the save made. */
    version: number().notNull(),
    savedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.story, t.tab, t.seq] }), uniqueIndex('saves_by_name').on(t.story, t.saveId)],
)
