import { index, number, primaryKey, table, text } from '#db/columns'
import type { Device, Source } from '#lib/stats/classes'

/** 阅读数 by story and hour. `hour` counts hours since 1970. */
export const readings = table('readings', { story: number().notNull(), hour: number().notNull(), reads: number().notNull() }, (t) => [
  primaryKey({ columns: [t.story, t.hour] }),
  index('readings_by_hour').on(t.hour),
])

/** 阅读来源 by day: how readers came and on what kind of device. Classes, never a page or a browser. */
export const readingClasses = table(
  'reading_classes',
  {
    day: text().notNull(),
    story: number().notNull(),
    source: text().$type<Source>().notNull(),
    device: text().$type<Device>().notNull(),
    reads: number().notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.story, t.source, t.device] })],
)

/** 阅读深度 by day: how many came to the end of each quarter, 1 to 4, of a story. */
export const readingDepths = table(
  'reading_depths',
  { day: text().notNull(), story: number().notNull(), quarter: number().notNull(), reads: number().notNull() },
  (t) => [primaryKey({ columns: [t.day, t.story, t.quarter] })],
)

/** 此刻: reads of the last two hours, by minute since 1970. */
export const pulse = table('pulse', { minute: number().notNull(), story: number().notNull(), reads: number().notNull() }, (t) => [
  primaryKey({ columns: [t.minute, t.story] }),
])

/** Who has been counted today: a hash with a salt that is thrown away at midnight. No address, no browser name. */
export const visits = table(
  'visits',
  {
    day: text().notNull(),
    story: number().notNull(),
    visitor: text().notNull(),
    /** The quarter of the story they have come to, 0 to 4. */
    depth: number().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.day, t.story, t.visitor] })],
)
