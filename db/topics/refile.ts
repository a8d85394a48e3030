import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db, rows } from '#db/client'
import { publications, revisions, storyTopics } from '#db/stories/schema'
import { listMerged } from '#db/topics/queries'
import { topics } from '#db/topics/schema'
import { env } from '#lib/env'
import { tag } from '#lib/freshness'

/** A published story with the topics its printed manuscript names, as it names them. */
export type Naming = { story: number; named: number[] }

/** Stories a statement can speak of at once. */
const AT_ONCE = 400
/** More story pages than are worth telling one by one: then every page of the paper is printed anew. */
const TOLD_SINGLY = 2000

/** The topics that the printed manuscripts of stories name. */
export async function listNamings(stories: SQL): Promise<Naming[]> {
  const named = env.dialect === 'postgres' ? sql`r.manuscript -> 'topics'` : sql`json_extract(r.manuscript, '$.topics')`
  const found = await rows<{ story: number; named: number[] | string }>(sql`
    select p.story as story, ${named} as named from ${publications} p
    join ${revisions} r on r.story = p.story and r.number = p.revision
    where p.story in (${stories})`)
  return found.map((row) => ({
    story: Number(row.story),
    named: typeof row.named === 'string' ? (JSON.parse(row.named) as number[]) : row.named,
  }))
}

/**
 * Files published stories anew under the topics that speak for those their manuscripts name: what publishing them again would do.
 * Call it inside a transaction.
 */
export async function refile(namings: Naming[]): Promise<void> {
  const merged = await listMerged()
  for (let at = 0; at < namings.length; at += AT_ONCE) {
    const some = namings.slice(at, at + AT_ONCE)
    const ids = some.map((it) => it.story)
    const { story, publishedAt } = publications
    const dates = new Map(
      (await db().select({ story, publishedAt }).from(publications).where(inArray(story, ids))).map((row) => [row.story, row.publishedAt]),
    )
    await db().delete(storyTopics).where(inArray(storyTopics.story, ids))
    const filed = some.flatMap((it) => {
      const date = dates.get(it.story)
      return date ? speakingFor(it.named, merged).map((topic) => ({ story: it.story, topic, publishedAt: date })) : []
    })
    for (let from = 0; from < filed.length; from += AT_ONCE)
      await db()
        .insert(storyTopics)
        .values(filed.slice(from, from + AT_ONCE))
  }
}

/** The topics that speak for those a manuscript names, each once. */
export const speakingFor = (named: number[], merged: Map<number, number>): number[] => [
  ...new Set(named.map((topic) => merged.get(topic) ?? topic)),
]

/** Published stories that stand under a topic. */
export async function listFiled(topic: number): Promise<number[]> {
  return (await db().select({ story: storyTopics.story }).from(storyTopics).where(eq(storyTopics.topic, topic))).map((row) => row.story)
}

/** What must be printed anew when the names on stories, or the lists they stand on, have changed. */
export const pagesOf = (stories: number[]): string[] => [
  ...[tag.latest, tag.search],
  ...(stories.length > TOLD_SINGLY ? [tag.site] : stories.flatMap((story) => [tag.story(story), tag.inFeed(story)])),
]

/** The topic of a number, held until the end of the caller's transaction. */
export async function holdTopic(id: number) {
  const same = { version: sql`${topics.version}` }
  return (await db().update(topics).set(same).where(eq(topics.id, id)).returning())[0]
}
