import { postgresIndex } from '#db/search/index.postgres'
import { sqliteIndex } from '#db/search/index.sqlite'
import type { SearchIndex } from '#db/search/types'
import { env } from '#lib/env'

/** The index of the configured database. */
export const searchIndex: SearchIndex = env.dialect === 'postgres' ? postgresIndex : sqliteIndex
