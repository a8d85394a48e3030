import { id, index, instant, number, table, text } from '#db/columns'
import { stories } from '#db/stories/schema'
import type { CorrectionKind } from '#lib/story/changes'

/** 更正: append-only. Triggers refuse to change or delete a row. */
export const corrections = table(
  'corrections',
  {
    id: id(),
    story: number()
      .notNull()
      .references(() => stories.id),
    kind: text().$type<CorrectionKind>().notNull().default('correction'),
    wrong: text().notNull(),
    right: text().notNull(),
    correctedBy: text(),
    correctedAt: instant().notNull(),
  },
  (t) => [index('corrections_by_time').on(t.correctedAt)],
)
