import { index, integer, primaryKey, sqliteTable, text as textColumn, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** The column kit on SQLite. `columns.postgres.ts` answers the same words. */
export const kit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  id: () => integer().primaryKey({ autoIncrement: true }),
  number: () => integer(),
  text: () => textColumn(),
  flag: () => integer({ mode: 'boolean' }),
  instant: () => integer({ mode: 'timestamp_ms' }),
  json: <T>() => textColumn({ mode: 'json' }).$type<T>(),
}
