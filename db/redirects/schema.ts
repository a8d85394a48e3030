import { instant, number, table, text } from '#db/columns'

/** Old addresses and where they lead, `/2024/04/foo` → `/a/42-foo`. */
export const redirects = table('redirects', {
  path: text().primaryKey(),
  target: text().notNull(),
  status: number().notNull().default(301),
  createdAt: instant().notNull(),
})
