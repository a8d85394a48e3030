import { desc, inArray } from 'drizzle-orm'
import { db } from '#db/client'
import { findPublished } from '#db/search/queries'
import { publications } from '#db/stories/schema'
import { BY_SOUND, isSound, soundsLike } from '#db/stories/sounds'

export type LinkableStory = { id: number; slug: string; headline: string; publishedAt: Date }

/**
 * Published stories to lead on to: those that hold the words, found in the readers' own index, the best first; and, for small Latin
 * letters, those of the newest headlines whose pinyin or its initials has them (`mgh` and `meigonghe` → 湄公河).
 */
export async function findToLink(words: string, limit = 10): Promise<LinkableStory[]> {
  if (!words) return newest(limit)
  const found = await listed(await findPublished(words, limit))
  if (found.length >= limit || !isSound(words)) return found
  const heard = (await newest(BY_SOUND)).filter(({ headline }) => soundsLike(headline, words))
  const known = new Set(found.map((it) => it.id))
  return [...found, ...heard.filter((it) => !known.has(it.id))].slice(0, limit)
}

const { story, slug, headline, publishedAt } = publications
const columns = { id: story, slug, headline, publishedAt }

function newest(limit: number): Promise<LinkableStory[]> {
  return db().select(columns).from(publications).orderBy(desc(publishedAt)).limit(limit)
}

async function listed(ids: number[]): Promise<LinkableStory[]> {
  if (ids.length === 0) return []
  const rows = await db().select(columns).from(publications).where(inArray(story, ids))
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
