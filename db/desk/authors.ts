import { asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { deskAuthors } from '#db/desk/schema'
import { bylines, stories } from '#db/stories/schema'
import type { Manuscript } from '#lib/story/manuscript'

/** Notes whose names stand over a story's working copy. Call it in the transaction that saves it. */
export async function noteDeskAuthors(story: number, { bylines: signed }: Manuscript): Promise<void> {
  const named = [...new Set(signed.map((it) => it.author))]
  await db().delete(deskAuthors).where(eq(deskAuthors.story, story))
  if (named.length > 0)
    await db()
      .insert(deskAuthors)
      .values(named.map((author) => ({ story, author })))
}

/** Whether a story is signed by an author, in the working copy or before readers, as a condition. */
export const signedBy = (author: number): SQL => sql`(${stories.id} in (
  select ${deskAuthors.story} from ${deskAuthors} where ${eq(deskAuthors.author, author)}
  union select ${bylines.story} from ${bylines} where ${eq(bylines.author, author)}))`

/** By whom the working copies of these stories are signed, by number; who is not signed by anybody is not in it. */
export async function listSigners(ids: number[]): Promise<Record<number, string>> {
  if (ids.length === 0) return {}
  const rows = await db()
    .select({ story: deskAuthors.story, name: authors.name })
    .from(deskAuthors)
    .innerJoin(authors, eq(authors.id, deskAuthors.author))
    .where(inArray(deskAuthors.story, ids))
    .orderBy(asc(authors.pinyin))
  const byStory = Map.groupBy(rows, (it) => it.story)
  return Object.fromEntries([...byStory].map(([story, all]) => [story, all.map((it) => it.name).join('、')]))
}
