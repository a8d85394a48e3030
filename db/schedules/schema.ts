import { instant, json, number, primaryKey, table, text } from '#db/columns'
import { jobs } from '#db/jobs/schema'
import { stories } from '#db/stories/schema'
import type { FrontArea } from '#lib/front/areas'
import type { Change, CorrectionKind } from '#lib/story/changes'
import type { Manuscript } from '#lib/story/manuscript'

/** How a scheduled version goes out, as it was asked. Instants in milliseconds. */
export type ScheduledTerms = {
  change: Change
  note?: string | undefined
  correction?: { kind: CorrectionKind; wrong: string; right: string } | undefined
  breaking?: boolean | undefined
  front?: { area: FrontArea; position: number } | null | undefined
  expiresAt?: number | null | undefined
}

/** 定时: the version that goes out at an hour, word for word. What is written afterwards stays on the desk. */
export const schedules = table(
  'schedules',
  {
    story: number()
      .notNull()
      .references(() => stories.id),
    job: number()
      .notNull()
      .references(() => jobs.id),
    at: instant().notNull(),
    version: number().notNull(),
    manuscript: json<Manuscript>().notNull(),
    terms: json<ScheduledTerms>().notNull(),
    key: text().notNull(),
    scheduledBy: text(),
    scheduledAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.story] })],
)
