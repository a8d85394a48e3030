import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text as textColumn,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

/** The column kit on PostgreSQL. `columns.sqlite.ts` answers the same words. */
export const kit = {
  table: pgTable,
  index,
  uniqueIndex,
  primaryKey,
  id: () => integer().primaryKey().generatedByDefaultAsIdentity(),
  number: () => bigint({ mode: 'number' }),
  text: () => textColumn(),
  flag: () => boolean(),
  instant: () => timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
  json: <T>() => jsonb().$type<T>(),
}
