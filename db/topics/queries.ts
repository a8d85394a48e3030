import { and, asc, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { staff } from '#db/staff/schema'
import { publications, storyTopics } from '#db/stories/schema'
import { topicMerges, topics } from '#db/topics/schema'
import type { DeskTopic, MergeRecord } from '#db/topics/types'
import { fold } from '#lib/chinese/fold'
import { initials } from '#lib/chinese/pinyin'
import { dependsOn, tag } from '#lib/freshness'

export type Topic = typeof topics.$inferSelect

/** The topic with a slug, or null. One that was merged into another is none. */
export async function getTopic(slug: string): Promise<Topic | null> {
  dependsOn(tag.topic(slug))
  const [row] = await db()
    .select()
    .from(topics)
    .where(and(eq(topics.slug, slug), isNull(topics.mergedInto)))
  return row ?? null
}

/** The topic that speaks for one that was merged, by the slug that this had; null when nothing was merged under it. */
export async function getTopicInstead(slug: string): Promise<Topic | null> {
  dependsOn(tag.topic(slug))
  const [row] = await db().select({ id: topics.id }).from(topics).where(eq(topics.slug, slug))
  if (!row) return null
  const standing = (await listMerged()).get(row.id)
  if (standing === undefined) return null
  const [instead] = await db().select().from(topics).where(eq(topics.id, standing))
  if (instead) dependsOn(tag.topic(instead.slug))
  return instead ?? null
}

/** Every topic by pinyin, for the desk. */
export async function listTopics(): Promise<Topic[]> {
  dependsOn(tag.site)
  return db().select().from(topics).where(isNull(topics.mergedInto)).orderBy(asc(topics.pinyin))
}

/** Topics of the newest stories, the most frequent first, for readers who have no words yet. */
export async function listPopularTopics(limit = 16): Promise<{ slug: string; name: string; nameHant: string }[]> {
  dependsOn(tag.latest)
  const newest = db()
    .select({ topic: storyTopics.topic })
    .from(storyTopics)
    .where(
      inArray(
        storyTopics.story,
        db().select({ story: publications.story }).from(publications).orderBy(desc(publications.publishedAt)).limit(200),
      ),
    )
    .as('newest')
  return db()
    .select({ slug: topics.slug, name: topics.name, nameHant: topics.nameHant })
    .from(newest)
    .innerJoin(topics, eq(topics.id, newest.topic))
    .groupBy(topics.id, topics.slug, topics.name, topics.nameHant, topics.pinyin)
    .orderBy(desc(count()), asc(topics.pinyin))
    .limit(limit)
}

/** Topics by number as a story may name them: one that was merged bears the name of the one that speaks for it. */
export async function listNamedTopics(ids: number[]): Promise<{ id: number; name: string }[]> {
  if (ids.length === 0) return []
  const merged = await listMerged()
  const rows = await db()
    .select({ id: topics.id, name: topics.name })
    .from(topics)
    .where(inArray(topics.id, [...new Set(ids.flatMap((id) => [id, merged.get(id) ?? id]))]))
  const names = new Map(rows.map((row) => [row.id, row.name]))
  return ids.flatMap((id) => {
    const name = names.get(merged.get(id) ?? id)
    return name === undefined ? [] : [{ id, name }]
  })
}

/** For each topic that was merged the one that speaks for it, however often that was merged again. */
export async function listMerged(): Promise<Map<number, number>> {
  const rows = await db().select({ id: topics.id, into: topics.mergedInto }).from(topics).where(isNotNull(topics.mergedInto))
  const next = new Map(rows.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])))
  const standing = (id: number): number => {
    let at = id
    for (let hops = next.get(at); hops !== undefined; hops = next.get(at)) at = hops
    return at
  }
  return new Map([...next.keys()].map((id) => [id, standing(id)]))
}

export const TOPICS_PER_PAGE = 100
export type TopicOrder = 'name' | 'stories'

/**
 * A page of the topics for the desk, by pinyin or the fullest first. `words` are looked for in the name, its traditional form, the
 * slug, the pinyin and its initials (`mgh`).
 */
export async function listTopicsForDesk(
  asked: { words?: string; order?: TopicOrder; page?: number } = {},
): Promise<{ topics: DeskTopic[]; more: boolean }> {
  const words = fold(asked.words ?? '').replaceAll(/\s/g, '')
  const ids = words ? await listHeard(words) : undefined
  if (ids?.length === 0) return { topics: [], more: false }
  const stories = count(storyTopics.story)
  const rows = await db()
    .select({ ...deskColumns, stories })
    .from(topics)
    .leftJoin(storyTopics, eq(storyTopics.topic, topics.id))
    .where(and(isNull(topics.mergedInto), ids ? inArray(topics.id, ids) : undefined))
    .groupBy(topics.id)
    .orderBy(...(asked.order === 'stories' ? [desc(stories)] : []), asc(topics.pinyin), asc(topics.id))
    .limit(TOPICS_PER_PAGE + 1)
    .offset(((asked.page ?? 1) - 1) * TOPICS_PER_PAGE)
  const shown = rows.slice(0, TOPICS_PER_PAGE)
  const merged = await db()
    .select({ name: topics.name, into: topics.mergedInto })
    .from(topics)
    .where(
      inArray(
        topics.mergedInto,
        shown.map((it) => it.id),
      ),
    )
  return {
    topics: shown.map((it) => ({ ...it, merged: merged.filter(({ into }) => into === it.id).map(({ name }) => name) })),
    more: rows.length > TOPICS_PER_PAGE,
  }
}

/** The last merges, newest first. */
export async function listMerges(limit = 20): Promise<MergeRecord[]> {
  const { id, at, undoneAt, stories, source, target } = topicMerges
  const rows = await db()
    .select({ id, at, undoneAt, stories, source, target, by: staff.name })
    .from(topicMerges)
    .leftJoin(staff, eq(staff.id, topicMerges.by))
    .orderBy(desc(id))
    .limit(limit)
  const named = rows.flatMap((row) => [row.source, row.target])
  const found =
    named.length > 0 ? await db().select({ id: topics.id, name: topics.name }).from(topics).where(inArray(topics.id, named)) : []
  const nameOf = (topic: number) => found.find((it) => it.id === topic)?.name ?? ''
  return rows.map((row) => ({ ...row, source: nameOf(row.source), target: nameOf(row.target), stories: row.stories.length }))
}

/** SQL that is true of a manuscript that names one of these topics. */
export function namesTopic(manuscript: SQL, ids: number[], dialect: 'sqlite' | 'postgres'): SQL {
  const list = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  return dialect === 'postgres'
    ? sql`exists (select 1 from jsonb_array_elements(${manuscript} -> 'topics') as named where (named #>> '{}')::int in (${list}))`
    : sql`exists (select 1 from json_each(${manuscript}, '$.topics') where value in (${list}))`
}

const deskColumns = {
  id: topics.id,
  slug: topics.slug,
  name: topics.name,
  nameHant: topics.nameHant,
  description: topics.description,
  version: topics.version,
}

/** Topics are some hundreds: their sounds are told in memory, so that initials need no column. */
async function listHeard(words: string): Promise<number[]> {
  const { id, name, nameHant, slug, pinyin } = topics
  const all = await db().select({ id, name, nameHant, slug, pinyin }).from(topics).where(isNull(topics.mergedInto))
  return all
    .filter((it) => {
      const forms = [fold(it.name), fold(it.nameHant), it.slug.replaceAll('-', ''), it.pinyin.replaceAll(' ', ''), initials(it.name)]
      return forms.some((form) => form.replaceAll(/\s/g, '').includes(words))
    })
    .map((it) => it.id)
}
