import { flag, id, index, instant, number, primaryKey, table, text } from '#db/columns'
import { media } from '#db/media/schema'
import { stories } from '#db/stories/schema'

/** 专题: a package of stories with its own lead and introduction. */
export const specials = table('specials', {
  id: id(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  introduction: text().notNull().default(''),
  picture: number().references(() => media.id),
  pictureAlt: text().notNull().default(''),
  lead: number().references(() => stories.id),
  updatedAt: instant().notNull(),
  /** Not before readers yet, or no more. */
  hidden: flag().notNull().default(false),
  /** Its place in the strip of the front; null leaves it to the rule. */
  frontPosition: number(),
  /** When it gives that place back to the rule; null holds until somebody takes it out. */
  frontUntil: instant(),
  /** Counts the edits; an edit must name the version it began from. */
  version: number().notNull().default(1),
})

/** Stories of a special in their order, under chapter headings. */
export const specialStories = table(
  'special_stories',
  {
    special: number()
      .notNull()
      .references(() => specials.id),
    story: number()
      .notNull()
      .references(() => stories.id),
    chapter: text().notNull().default(''),
    position: number().notNull(),
  },
  (t) => [primaryKey({ columns: [t.special, t.story] }), index('special_stories_of_story').on(t.story)],
)
