import { instant, number, table, text } from '#db/columns'

/** Old addresses and where they lead, `/2024/04/foo` → `/a/42-foo`. */
export const redirects = table('redirects', {
  path: text().primaryKey(),
  target: text().notNull(),
  status: number().notNull().default(301),
  createdAt: instant().notNull(),
  /** How often it answered, crawlers included, and when last. Who came is not kept. */
  uses: number().notNull().default(0),
  usedAt: instant(),
})
