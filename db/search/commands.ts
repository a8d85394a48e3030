import { eq, sql } from 'drizzle-orm'
import { db, execute, rows } from '#db/client'
import { searchIndex } from '#db/search/engine'
import { placeAt } from '#db/search/places'
import { searchPlaces } from '#db/search/schema'
import type { IndexedWords } from '#db/search/types'

/** Makes a published story findable, in the caller's transaction. Drafts are never indexed. */
export async function indexStory(words: IndexedWords): Promise<void> {
  const { story, publishedAt } = words
  await forgetStory(story)
  const place = await freePlaceFrom(placeAt(publishedAt))
  await db().insert(searchPlaces).values({ place, story })
  for (const statement of searchIndex.put(place, words)) await execute(statement)
}

/** Makes a story unfindable, in the caller's transaction. */
export async function forgetStory(story: number): Promise<void> {
  const gone = await db().delete(searchPlaces).where(eq(searchPlaces.story, story)).returning({ place: searchPlaces.place })
  for (const { place } of gone) for (const statement of searchIndex.remove(place)) await execute(statement)
}

/** A place that no other story has, from one on: an archive taken in may have hundreds with one date. */
async function freePlaceFrom(wanted: number): Promise<number> {
  const [taken] = await db().select().from(searchPlaces).where(eq(searchPlaces.place, wanted))
  if (!taken) return wanted
  const [gap] = await rows<{ place: number }>(
    sql`select place + 1 as place from search_places a where place >= ${wanted}
        and not exists (select 1 from search_places b where b.place = a.place + 1) order by a.place limit 1`,
  )
  return Number(gap?.place ?? wanted)
}
