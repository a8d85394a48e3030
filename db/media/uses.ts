import { and, eq, inArray } from 'drizzle-orm'
import { db } from '#db/client'
import { livePosts } from '#db/live/schema'
import { media, mediaUses } from '#db/media/schema'
import { publications } from '#db/stories/schema'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import { useIn } from '#lib/media/uses'
import type { Manuscript } from '#lib/story/manuscript'
import { mediaNamed } from '#lib/story/references'

type Copy = (typeof mediaUses.$inferSelect)['copy']

/** Notes which media a story's working copy names. Call it in the transaction that saves it. */
export async function noteDeskUses(story: number, manuscript: Manuscript): Promise<void> {
  await noteUses(useIn.story(story), 'desk', mediaOf(manuscript))
}

/**
 * Notes which media readers get with a story as it is published now, its live posts included; none when it is not. Call it in
 * the transaction that publishes, withdraws or posts: a picture is public from the same moment as the words around it.
 */
export async function noteReaderUses(story: number): Promise<void> {
  const [printed] = await db()
    .select({ picture: publications.picture, body: publications.body })
    .from(publications)
    .where(eq(publications.story, story))
  const posts = await db().select({ body: livePosts.body }).from(livePosts).where(eq(livePosts.story, story))
  const posted = posts.flatMap((post) => mediaNamed(post.body))
  if (posts.length > 0) await noteUses(useIn.live(story), 'desk', posted)
  const shown = printed ? [...mediaOf(printed), ...posted] : []
  await noteUses(useIn.story(story), 'readers', shown)
  await notePrinted(useIn.story(story), shown)
}

/** What was published once stays in the versions that are kept, whatever readers have later. */
async function notePrinted(subject: string, ids: number[]): Promise<void> {
  const known = ids.length > 0 ? await db().select({ id: media.id }).from(media).where(inArray(media.id, ids)) : []
  await noteFirstUses(known.map(({ id }) => ({ media: id, subject, copy: 'printed' as const })))
}

/** Notes the one picture of an author or the like: readers have it at once. */
export async function notePublicUses(subject: string, ids: (number | null)[]): Promise<void> {
  await noteUses(
    subject,
    'readers',
    ids.filter((id) => id !== null),
  )
}

/** Notes the picture of what the desk has and readers may not have yet: it is kept for the desk, and public only when `shown`. */
export async function noteHeldPicture(subject: string, id: number | null, shown: boolean): Promise<void> {
  const named = id === null ? [] : [id]
  await noteUses(subject, 'desk', named)
  await noteUses(subject, 'readers', shown ? named : [])
}

/** Notes the media of a standing page: what its newest words name, and what readers have with it. */
export async function notePageUses(subject: string, held: number[], shown: number[]): Promise<void> {
  await noteUses(subject, 'desk', held)
  await noteUses(subject, 'readers', shown)
  await notePrinted(subject, shown)
}

/** Notes uses of many new subjects at once; every number must be that of a media file. */
export async function noteFirstUses(uses: (typeof mediaUses.$inferInsert)[]): Promise<void> {
  for (let at = 0; at < uses.length; at += 1000)
    await db()
      .insert(mediaUses)
      .values(uses.slice(at, at + 1000))
      .onConflictDoNothing()
}

/** Every media file that a text names, its lead picture included. */
export function mediaOf({ picture, body }: { picture: { media: number } | number | null; body: Manuscript['body'] }): number[] {
  const lead = typeof picture === 'number' ? picture : picture?.media
  return [...new Set([...(lead ? [lead] : []), ...mediaNamed(body)])]
}

/** Replaces what is noted of one copy. What readers had and have no more is told on the wire, so that no door goes on giving it out. */
async function noteUses(subject: string, copy: Copy, named: number[]): Promise<void> {
  const mine = and(eq(mediaUses.subject, subject), eq(mediaUses.copy, copy))
  const before = (await db().select({ media: mediaUses.media }).from(mediaUses).where(mine)).map((it) => it.media)
  const now = new Set(named)
  const gone = before.filter((id) => !now.has(id))
  const fresh = [...now].filter((id) => !before.includes(id))
  if (gone.length > 0)
    await db()
      .delete(mediaUses)
      .where(and(mine, inArray(mediaUses.media, gone)))
  if (fresh.length > 0) {
    const known = await db().select({ id: media.id }).from(media).where(inArray(media.id, fresh))
    await noteFirstUses(known.map(({ id }) => ({ media: id, subject, copy })))
  }
  if (copy === 'readers' && gone.length > 0) await tellWithheld(subject, gone)
}

async function tellWithheld(subject: string, ids: number[]): Promise<void> {
  const still = await db()
    .select({ media: mediaUses.media })
    .from(mediaUses)
    .where(and(inArray(mediaUses.media, ids), eq(mediaUses.copy, 'readers')))
  const withheld = ids.filter((id) => !still.some((it) => it.media === id))
  if (withheld.length > 0) await putOnWire({ event: 'media-withheld', subject, hard: withheld.map(tag.media) })
}
