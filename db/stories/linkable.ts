import { desc, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { publications } from '#db/stories/schema'
import { BY_SOUND, isSound, soundsLike } from '#db/stories/sounds'

export type LinkableStory = { id: number; slug: string; headline: string; publishedAt: Date }

/**
 * Published stories to lead on to, newest first: those whose headline has the words and, for small Latin letters, those of the
 * newest whose pinyin or its initials has them (`mgh` and `meigonghe` → 湄公河).
 */
export async function findToLink(words: string, limit = 10): Promise<LinkableStory[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const found = await newest(limit, words ? pattern : undefined)
  if (found.length >= limit || !isSound(words)) return found
  const heard = (await newest(BY_SOUND)).filter(({ headline }) => soundsLike(headline, words))
  const known = new Set(found.map((it) => it.id))
  return [...found, ...heard.filter((it) => !known.has(it.id))].slice(0, limit)
}

function newest(limit: number, pattern?: string): Promise<LinkableStory[]> {
  const { story, slug, headline, publishedAt } = publications
  return db()
    .select({ id: story, slug, headline, publishedAt })
    .from(publications)
    .where(pattern ? sql`${headline} like ${pattern} escape '\\'` : undefined)
    .orderBy(desc(publishedAt))
    .limit(limit)
}
