import { instant, number, primaryKey, table, text } from '#db/columns'
import { stories } from '#db/stories/schema'

export type FrontArea = 'breaking' | 'lead' | 'sublink' | 'secondary' | 'opinion' | 'picture' | 'listen'

/** 版位: where an editor pinned a story on the front; what is not pinned is filled by rule. */
export const frontSlots = table(
  'front_slots',
  {
    area: text().$type<FrontArea>().notNull(),
    position: number().notNull(),
    story: number()
      .notNull()
      .references(() => stories.id),
    pinnedBy: text(),
    pinnedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.area, t.position] })],
)
