import { desc, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { publications } from '#db/stories/schema'
import { initials, pinyinKey } from '#lib/chinese/pinyin'

export type LinkableStory = { id: number; slug: string; headline: string; publishedAt: Date }

/** So many of the newest headlines are looked through by their sounds. */
const BY_SOUND = 400

/**
 * Published stories to lead on to, newest first: those whose headline has the words and, for small Latin letters, those of the
 * newest whose pinyin or its initials has them (`mgh` and `meigonghe` → 湄公河).
 */
export async function findToLink(words: string, limit = 10): Promise<LinkableStory[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const found = await newest(limit, words ? pattern : undefined)
  if (found.length >= limit || !/^[a-z]{2,30}$/.test(words)) return found
  const heard = (await newest(BY_SOUND)).filter(({ headline }) => soundsOf(headline).some((it) => it.includes(words)))
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

/** Sounds of headlines, kept because telling them costs and they are asked for at every key. */
const sounds = new Map<string, [string, string]>()

function soundsOf(headline: string): [string, string] {
  const known = sounds.get(headline)
  if (known) return known
  if (sounds.size > BY_SOUND * 4) sounds.clear()
  const told: [string, string] = [initials(headline), pinyinKey(headline).replaceAll(' ', '')]
  sounds.set(headline, told)
  return told
}
