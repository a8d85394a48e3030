import { and, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { moveAddress } from '#db/redirects/moved'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { stories } from '#db/stories/schema'
import { namesTopic } from '#db/topics/queries'
import { holdTopic, listFiled, pagesOf } from '#db/topics/refile'
import { topicMerges, topics } from '#db/topics/schema'
import type { TopicWords } from '#db/topics/types'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { pinyinKey } from '#lib/chinese/pinyin'
import { env } from '#lib/env'
import { tag } from '#lib/freshness'
import { topicPath, topicRssPath } from '#lib/links'

/** Somebody else changed it in between: what it is called now, and the version to begin from. */
export type Changed = { outcome: 'conflict'; version: number; name: string }

/** Opens a topic. Refused when its name or its address is taken. */
export async function addTopic(actor: Actor, words: TopicWords): Promise<{ outcome: 'created'; id: number } | Refused> {
  return inTransaction(async () => {
    const reasons = await inTheWay(words, 0)
    if (reasons.length > 0) return refused(...reasons)
    const [row] = await db()
      .insert(topics)
      .values({ ...words, pinyin: pinyinKey(words.name) })
      .returning({ id: topics.id })
    const id = row?.id ?? 0
    await recordDeed(actor, 'topic-added', `topic:${id}`, { name: words.name, slug: words.slug })
    await putOnWire({ event: 'topic-added', subject: `topic:${id}`, hard: [tag.topic(words.slug), tag.search] })
    return { outcome: 'created', id }
  })
}

/** Puts other words in the place of a topic's. An old address leads to the new one, its feed's too. */
export async function changeTopic(
  actor: Actor,
  id: number,
  { version, ...words }: TopicWords & { version: number },
): Promise<{ outcome: 'saved'; version: number } | Refused | Missing | Changed> {
  return inTransaction(async () => {
    const before = await holdTopic(id)
    if (!before || before.mergedInto !== null) return { outcome: 'missing' }
    if (before.version !== version) return { outcome: 'conflict', version: before.version, name: before.name }
    const reasons = await inTheWay(words, id)
    if (reasons.length > 0) return refused(...reasons)
    await db()
      .update(topics)
      .set({ ...words, pinyin: pinyinKey(words.name), version: version + 1 })
      .where(eq(topics.id, id))
    if (before.slug !== words.slug) {
      await moveAddress(topicPath(before), topicPath(words))
      await moveAddress(topicRssPath(before), topicRssPath(words))
    }
    const { slug, name, nameHant, description } = before
    await recordDeed(actor, 'topic-changed', `topic:${id}`, { before: { slug, name, nameHant, description }, after: words })
    const renamed = slug !== words.slug || name !== words.name || nameHant !== words.nameHant
    await putOnWire({
      event: 'topic-changed',
      subject: `topic:${id}`,
      hard: [tag.topic(slug), tag.topic(words.slug), ...(renamed ? [tag.inMenu('topic', id), ...pagesOf(await listFiled(id))] : [])],
    })
    return { outcome: 'saved', version: version + 1 }
  })
}

/** Takes a topic away that nothing stands under; the audit keeps what it was. */
export async function removeTopic(actor: Actor, id: number): Promise<{ outcome: 'removed' } | Refused | Missing> {
  return inTransaction(async () => {
    const topic = await holdTopic(id)
    if (!topic || topic.mergedInto !== null) return { outcome: 'missing' }
    const filed = (await listFiled(id)).length
    const waiting = await countWaiting([id])
    const merges = await db().$count(topicMerges, or(eq(topicMerges.source, id), eq(topicMerges.target, id)))
    const reasons = [
      filed > 0 ? `还有 ${filed} 篇已发稿件属于这个话题，请并入别的话题` : '',
      waiting > 0 ? `还有 ${waiting} 篇未发稿件属于这个话题，请并入别的话题` : '',
      merges > 0 ? '它与别的话题合并过，合并记录还要用到它' : '',
    ].filter(Boolean)
    if (reasons.length > 0) return refused(...reasons)
    await db().delete(topics).where(eq(topics.id, id))
    await recordDeed(actor, 'topic-removed', `topic:${id}`, { slug: topic.slug, name: topic.name, description: topic.description })
    await putOnWire({
      event: 'topic-removed',
      subject: `topic:${id}`,
      hard: [tag.topic(topic.slug), tag.inMenu('topic', id), tag.latest, tag.search],
    })
    return { outcome: 'removed' }
  })
}

/** How many stories that readers don't have yet name one of these topics. */
export async function countWaiting(ids: number[]): Promise<number> {
  const ahead = inArray(stories.state, ['draft', 'review', 'approved', 'scheduled'])
  return db().$count(stories, and(ahead, namesTopic(sql`${stories.manuscript}`, ids, env.dialect)))
}

async function inTheWay({ slug, name }: TopicWords, own: number): Promise<string[]> {
  const taken = await db()
    .select({ slug: topics.slug, name: topics.name, mergedInto: topics.mergedInto })
    .from(topics)
    .where(and(or(eq(topics.slug, slug), eq(topics.name, name)), ne(topics.id, own)))
  return taken.flatMap((it) => {
    if (it.slug === slug)
      return [it.mergedInto === null ? `网址“${slug}”是话题“${it.name}”的` : `网址“${slug}”属于已并入别处的话题“${it.name}”`]
    return it.mergedInto === null ? [`已经有话题“${name}”`] : []
  })
}
