import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { holdStory, type Missing, type Refused, refused } from '#db/stories/outcomes'
import { binnedStories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'

/** Puts a story into the bin. Only one that readers never had: of the others the paper keeps what they were told. */
export async function binStory(actor: Actor, id: number): Promise<{ outcome: 'removed' } | Refused | Missing> {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row) return { outcome: 'missing' }
    if (row.firstPublishedAt !== null || row.printed !== null) return refused('发布过的稿件不能放进回收站，请撤稿或归档')
    if (row.state === 'scheduled') return refused('稿件已经定时，请先取消定时')
    await db().insert(binnedStories).values({ story: id, binnedBy: actor.id, binnedAt: new Date() }).onConflictDoNothing()
    await recordDeed(actor, 'story-binned', `story:${id}`, { headline: row.headline })
    return { outcome: 'removed' }
  })
}

/** Takes a story back from the bin, as it was. */
export async function unbinStory(actor: Actor, id: number): Promise<{ outcome: 'restored' } | Missing> {
  return inTransaction(async () => {
    const gone = await db()
      .delete(binnedStories)
      .where(and(eq(binnedStories.story, id), isNull(binnedStories.purgedAt)))
      .returning()
    if (gone.length === 0) return { outcome: 'missing' }
    await recordDeed(actor, 'story-unbinned', `story:${id}`, {})
    return { outcome: 'restored' }
  })
}

/** Whether a story lies in the bin and can be taken back. */
export const liesInBin = async (id: number): Promise<boolean> =>
  (await db().$count(binnedStories, and(eq(binnedStories.story, id), isNull(binnedStories.purgedAt)))) > 0

/** Whether a story was removed for ever: to everybody it is not there. */
export const isPurged = async (id: number): Promise<boolean> =>
  (await db().$count(binnedStories, and(eq(binnedStories.story, id), isNotNull(binnedStories.purgedAt)))) > 0
