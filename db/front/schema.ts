import { id, index, instant, json, number, primaryKey, table, text } from '#db/columns'
import { stories } from '#db/stories/schema'
import type { FrontArea } from '#lib/front/areas'

/** 版位: where an editor pinned a story on the front; what is not pinned is filled by rule. */
export const frontSlots = table(
  'front_slots',
  {
    area: text().$type<FrontArea>().notNull(),
    position: number().notNull(),
    story: number()
      .notNull()
      .references(() => stories.id),
    /** When the pin gives way to the rule; null holds until somebody takes it out. */
    until: instant(),
    pinnedBy: text(),
    pinnedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.area, t.position] })],
)

/** What was pinned to a place, a story or in the strip a special, by its number; `until` in milliseconds. */
export type Pinned = { story: number; until: number | null }

/** 首页编排记录: every change of a pinned place, so that it can be told and undone. */
export const frontChanges = table(
  'front_changes',
  {
    id: id(),
    at: instant().notNull(),
    by: text(),
    area: text().$type<FrontArea>().notNull(),
    position: number().notNull(),
    before: json<Pinned>(),
    after: json<Pinned>(),
    /** Why, where it was no hand at the desk: the pin ended, the story went. */
    cause: text().$type<'desk' | 'undo' | 'ended' | 'published' | 'recalled' | 'withdrawn'>().notNull(),
  },
  (t) => [index('front_changes_of_place').on(t.area, t.position, t.id)],
)
