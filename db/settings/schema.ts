import { json, table, text } from '#db/columns'

/** Settings of the paper by name; `queries.ts` knows their shapes. */
export const settings = table('settings', { name: text().primaryKey(), value: json<unknown>().notNull() })
