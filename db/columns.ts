import { kit as postgres } from '#db/columns.postgres'
import { kit as sqlite } from '#db/columns.sqlite'
import { env } from '#lib/env'

/** One schema for two databases: the kit of the one in use, with SQLite's types for both. */
export const { table, index, uniqueIndex, primaryKey, id, number, text, flag, instant, json } =
  env.dialect === 'postgres' ? (postgres as unknown as typeof sqlite) : sqlite
