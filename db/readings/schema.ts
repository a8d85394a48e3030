import { index, number, primaryKey, table, text } from '#db/columns'

/** 阅读数 by story and hour. `hour` counts hours since 1970. */
export const readings = table('readings', { story: number().notNull(), hour: number().notNull(), reads: number().notNull() }, (t) => [
  primaryKey({ columns: [t.story, t.hour] }),
  index('readings_by_hour').on(t.hour),
])

/** Who has been counted today: a hash with a salt that is thrown away at midnight. No address, no browser name. */
export const visits = table('visits', { day: text().notNull(), story: number().notNull(), visitor: text().notNull() }, (t) => [
  primaryKey({ columns: [t.day, t.story, t.visitor] }),
])
