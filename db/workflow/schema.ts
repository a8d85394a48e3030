import { id, index, instant, json, number, primaryKey, table, text, uniqueIndex } from '#db/columns'
import { stories } from '#db/stories/schema'
import type { FrontArea } from '#lib/front/areas'
import type { StoryState } from '#lib/story/kinds'
import type { Verb } from '#lib/story/workflow'

/** 流转记录: every move of a story, who made it and why. Append-only; triggers refuse to change or delete a row. */
export const steps = table(
  'steps',
  {
    id: id(),
    story: number()
      .notNull()
      .references(() => stories.id),
    verb: text().$type<Verb>().notNull(),
    before: text().$type<StoryState>().notNull(),
    after: text().$type<StoryState>().notNull(),
    /** Working version it was done with. */
    version: number().notNull(),
    /** Revision that it put before readers, or took from them. */
    revision: number(),
    note: text().notNull().default(''),
    takenBy: text(),
    takenAt: instant().notNull(),
    /** Given by whoever asks, so that asking twice is done once. */
    key: text(),
    /** What the first asking was answered. */
    answer: json<Record<string, unknown>>(),
    /** What a recall has to put back. */
    undo: json<Undo>(),
    /** The move that this one took back; both count no more for where the story stands. */
    undoes: number(),
  },
  (t) => [index('steps_of_story').on(t.story, t.id), uniqueIndex('steps_once').on(t.key)],
)

/** What stood before a publication. Instants in milliseconds. */
export type Undo = {
  printedVersion: number | null
  firstPublishedAt: number | null
  slug: string
  /** The revision that readers had, and since when it said "updated"; null when they had none. */
  printed: { revision: number; updatedAt: number } | null
  expiresAt: number | null
  withdrawal: { headline: string; reason: string; by: string | null; at: number } | null
  /** Places on the front that it took, with what was pinned there. */
  places: { area: FrontArea; position: number; held: { story: number; by: string | null; at: number; until?: number | null } | null }[]
}

/** 禁发: no word of a story goes out before that instant. A row stands here as long as it was not lifted. */
export const embargoes = table(
  'embargoes',
  {
    story: number()
      .notNull()
      .references(() => stories.id),
    until: instant().notNull(),
    setBy: text(),
    setAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.story] })],
)
