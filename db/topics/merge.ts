import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { leadBack, leadOn } from '#db/redirects/moved'
import { redirects } from '#db/redirects/schema'
import { getPaper } from '#db/settings/queries'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { publications, storyTopics } from '#db/stories/schema'
import { type Changed, countWaiting } from '#db/topics/commands'
import { listMerged } from '#db/topics/queries'
import { holdTopic, listFiled, listNamings, pagesOf, refile, speakingFor } from '#db/topics/refile'
import { topicMerges, topics } from '#db/topics/schema'
import type { MergePreview } from '#db/topics/types'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import { scriptsOf, topicPath, topicRssPath } from '#lib/links'

type Pair = { source: number; target: number }
type Topic = typeof topics.$inferSelect

/** What merging one topic into another would touch; null when one of them is not there. */
export async function previewMerge({ source, target }: Pair): Promise<MergePreview | null> {
  const found = await db()
    .select()
    .from(topics)
    .where(and(inArray(topics.id, [source, target]), isNull(topics.mergedInto)))
  const [from, into] = [found.find((it) => it.id === source), found.find((it) => it.id === target)]
  if (!from || !into || from === into) return null
  const stories = await listFiled(source)
  const beneath = await db().select({ topic: topics.slug }).from(topics).where(eq(topics.mergedInto, source))
  const both = db().select({ story: storyTopics.story }).from(storyTopics).where(eq(storyTopics.topic, source))
  const newest = await db()
    .select({ id: publications.story, headline: publications.headline })
    .from(publications)
    .where(inArray(publications.story, both))
    .orderBy(desc(publications.publishedAt))
    .limit(5)
  const led = await db()
    .select({ path: redirects.path })
    .from(redirects)
    .where(inArray(redirects.target, [topicPath(from), topicRssPath(from)]))
  const addresses = [from.slug, ...beneath.map((it) => it.topic)].flatMap((slug) => [topicPath({ slug }), topicRssPath({ slug })])
  return {
    source: shown(from),
    target: shown(into),
    stories: stories.length,
    both: await db().$count(storyTopics, and(eq(storyTopics.topic, target), inArray(storyTopics.story, both))),
    newest,
    waiting: await countWaiting([source]),
    addresses: [...addresses, ...led.map((it) => it.path)],
    // Each in every edition: the stories, the target's list and feed, the newest, its feed; the sitemap has one for all.
    pages: scriptsOf(await getPaper()).length * (stories.length + 4) + 1,
  }
}

/**
 * 合并: from now on `target` speaks for `source`. One transaction: what stands under the source stands under the target, once; the
 * source's addresses, in both scripts and its feed's, lead to the target's; what led to the source leads there too. Manuscripts go on
 * naming the source, and a publication of one files it under the target, so that a merge is undone exactly.
 */
export async function mergeTopics(
  actor: Actor,
  { source, target, version }: Pair & { version: number },
): Promise<{ outcome: 'merged'; id: number; stories: number } | Refused | Missing | Changed> {
  return inTransaction(async () => {
    if (source === target) return refused('不能把话题并入它自己')
    const [from, into] = [await holdTopic(source), await holdTopic(target)]
    if (!from || from.mergedInto !== null || !into || into.mergedInto !== null) return { outcome: 'missing' }
    if (from.version !== version) return { outcome: 'conflict', version: from.version, name: from.name }
    const stories = await listFiled(source)
    const namings = await listNamings(sql`select story from story_topics where topic = ${source}`)
    await db()
      .update(topics)
      .set({ mergedInto: target, version: version + 1 })
      .where(eq(topics.id, source))
    await refile(namings)
    const led = [...(await leadOn(topicPath(from), topicPath(into))), ...(await leadOn(topicRssPath(from), topicRssPath(into)))]
    const [row] = await db()
      .insert(topicMerges)
      .values({ source, target, at: new Date(), by: actor.id, stories, redirects: led })
      .returning({ id: topicMerges.id })
    const id = row?.id ?? 0
    await recordDeed(actor, 'topic-merged', `topic:${source}`, { name: from.name, to: into.name, merge: id, stories: stories.length })
    await announce('topic-merged', from, into, stories)
    return { outcome: 'merged', id, stories: stories.length }
  })
}

/**
 * Takes a merge back: what the manuscripts that readers have name stands under the source again, whatever was published since;
 * the addresses are the source's again.
 */
export async function undoMerge(actor: Actor, id: number): Promise<{ outcome: 'restored'; stories: number } | Refused | Missing> {
  return inTransaction(async () => {
    const [merge] = await db().select().from(topicMerges).where(eq(topicMerges.id, id))
    if (!merge) return { outcome: 'missing' }
    const [from, into] = [await holdTopic(merge.source), await holdTopic(merge.target)]
    if (!from || !into) return { outcome: 'missing' }
    if (merge.undoneAt) return refused('这次合并已经撤销了')
    if (into.mergedInto !== null) return refused(`“${into.name}”后来也并入了别的话题，请先撤销那一次`)
    await db()
      .update(topics)
      .set({ mergedInto: null, version: from.version + 1 })
      .where(eq(topics.id, from.id))
    const merged = await listMerged()
    const under = await listNamings(sql`select story from story_topics where topic = ${into.id}`)
    const back = under.filter((it) => speakingFor(it.named, merged).includes(from.id))
    await refile(back)
    await leadBack(
      merge.redirects.filter((it) => it.target === topicPath(from)),
      topicPath(into),
    )
    await leadBack(
      merge.redirects.filter((it) => it.target === topicRssPath(from)),
      topicRssPath(into),
    )
    await db().update(topicMerges).set({ undoneAt: new Date(), undoneBy: actor.id }).where(eq(topicMerges.id, id))
    const stories = back.map((it) => it.story)
    await recordDeed(actor, 'topic-merge-undone', `topic:${from.id}`, {
      name: from.name,
      from: into.name,
      merge: id,
      stories: stories.length,
    })
    await announce('topic-merge-undone', from, into, stories)
    return { outcome: 'restored', stories: stories.length }
  })
}

async function announce(event: string, from: Topic, into: Topic, stories: number[]): Promise<void> {
  // What was merged into the source before has its own old address, which leads past the source.
  const beneath = await db().select({ slug: topics.slug }).from(topics).where(eq(topics.mergedInto, from.id))
  const lists = [from, into, ...beneath].map((it) => tag.topic(it.slug))
  await putOnWire({
    event,
    subject: `topic:${from.id}`,
    hard: [...lists, tag.inMenu('topic', from.id), tag.redirects, ...pagesOf(stories)],
  })
}

const shown = ({ id, name, slug, version }: Topic) => ({ id, name, slug, version })
