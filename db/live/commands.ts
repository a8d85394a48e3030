import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { livePosts } from '#db/live/schema'
import { noteReaderUses } from '#db/media/uses'
import { stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import type { StoryDocument } from '#lib/story/document'

export type NewPost = { headline: string; body: StoryDocument; key: boolean; pinned: boolean }

/** Adds a post to a live story and answers its number, null when there is no such live story. */
export async function postLive(actor: Actor, story: number, post: NewPost, at = new Date()): Promise<number | null> {
  return inTransaction(async () => {
    const [live] = await db().select({ kind: stories.kind }).from(stories).where(eq(stories.id, story))
    if (live?.kind !== 'live') return null
    const [row] = await db()
      .insert(livePosts)
      .values({ story, ...post, postedBy: actor.id, postedAt: at })
      .returning({ id: livePosts.id })
    if (!row) throw new Error('postLive: no row came back')
    await noteReaderUses(story)
    await recordDeed(actor, 'live-posted', `story:${story}`, { post: row.id })
    await putOnWire({ event: 'live-posted', subject: `story:${story}`, hard: [tag.story(story)] })
    return row.id
  })
}
