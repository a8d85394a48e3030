import { flag, id, index, instant, json, number, primaryKey, table, text } from '#db/columns'
import { stories } from '#db/stories/schema'
import type { Anchor } from '#lib/story/anchor'

/** 批注: what somebody of the desk says of a story, or of a place in it. Readers never get one. */
export const notes = table(
  'notes',
  {
    id: id(),
    story: number()
      .notNull()
      .references(() => stories.id),
    text: text().notNull(),
    /** The words it is about; null when it is about the story as a whole. */
    anchor: json<Anchor>(),
    /** Holds publication up until it is resolved. */
    blocking: flag().notNull().default(false),
    writtenBy: text(),
    writtenAt: instant().notNull(),
    resolvedBy: text(),
    resolvedAt: instant(),
  },
  (t) => [index('notes_on_story').on(t.story, t.id)],
)

export const noteReplies = table(
  'note_replies',
  {
    id: id(),
    note: number()
      .notNull()
      .references(() => notes.id),
    text: text().notNull(),
    writtenBy: text(),
    writtenAt: instant().notNull(),
  },
  (t) => [index('replies_to_note').on(t.note, t.id)],
)

/** 提到: who was named in a note or in a reply to it. */
export const mentions = table(
  'mentions',
  {
    note: number()
      .notNull()
      .references(() => notes.id),
    /** Number of the reply, 0 for the note itself. */
    reply: number().notNull().default(0),
    staff: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.note, t.reply, t.staff] }), index('mentions_of_staff').on(t.staff, t.at)],
)
