import { number, table } from '#db/columns'

/**
 * Where a published story stands in the search index. A place is the minute of its publication, or the next free one: the index
 * lies in the order of time, so the newest are read first and a period is a stretch of it.
 */
export const searchPlaces = table('search_places', { place: number().primaryKey(), story: number().notNull().unique() })
