import { desc, eq, isNull } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { heard } from '#db/finder/queries'
import { sections } from '#db/sections/schema'
import { specials } from '#db/specials/schema'
import { publications } from '#db/stories/schema'
import { BY_SOUND, isSound, soundsLike } from '#db/stories/sounds'
import { topics } from '#db/topics/schema'
import { callRank } from '#lib/chinese/called'
import { fold } from '#lib/chinese/fold'
import { dependsOn, tag } from '#lib/freshness'

const MOST = 8
/** The names of the paper leave room for what is new. */
const MOST_STORIES = 5

export type Suggestion =
  | { kind: 'section' | 'topic' | 'author' | 'special'; slug: string; name: string; nameHant?: string }
  | { kind: 'story'; id: number; slug: string; name: string }

/**
 * What a reader may mean by the folded beginning of a search: sections, topics, authors and specials, then headlines of the newest
 * stories; by their characters, by full pinyin (`meigonghe`) or initials (`mgh`). Five questions to the database, none of which
 * grows with the archive.
 */
export async function suggestFor(typed: string): Promise<Suggestion[]> {
  dependsOn(tag.search, tag.site, tag.specials)
  // Somebody who types syllables apart means the same.
  const asked = /^[a-z' ]+$/.test(typed) ? typed.replaceAll(/[' ]/g, '') : typed
  if (!asked) return []
  const [inMenu, filed, signed, packed, newest] = await Promise.all([
    db()
      .select({ slug: sections.slug, name: sections.name, nameHant: sections.nameHant, hidden: sections.hidden })
      .from(sections)
      .where(isNull(sections.movedTo)),
    db()
      .select({ slug: topics.slug, name: topics.name, nameHant: topics.nameHant, pinyin: topics.pinyin })
      .from(topics)
      .where(isNull(topics.mergedInto)),
    db()
      .select({ slug: authors.slug, name: authors.name, nameHant: authors.nameHant, pinyin: authors.pinyin })
      .from(authors)
      .where(eq(authors.retired, false)),
    db().select({ slug: specials.slug, name: specials.title }).from(specials).where(eq(specials.hidden, false)),
    db()
      .select({ id: publications.story, slug: publications.slug, name: publications.headline })
      .from(publications)
      .orderBy(desc(publications.publishedAt), desc(publications.story))
      .limit(BY_SOUND),
  ])
  const shown = inMenu.filter((it) => !it.hidden)
  const names = [
    ...shown.map(({ hidden: _, ...it }) => ({ kind: 'section' as const, ...heard(it) })),
    ...filed.map((it) => ({ kind: 'topic' as const, ...it })),
    ...signed.map((it) => ({ kind: 'author' as const, ...it })),
    ...packed.map((it) => ({ kind: 'special' as const, ...heard(it) })),
  ]
    .map((it) => ({ it, rank: callRank({ name: fold(it.name), pinyin: it.pinyin }, asked) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ it: { pinyin: _, ...rest } }) => rest)
  const words = asked.split(/\s+/)
  const stories = newest
    .filter(({ name }) => words.every((word) => fold(name).includes(word)) || (isSound(asked) && soundsLike(name, asked)))
    .slice(0, MOST_STORIES)
    .map((it) => ({ kind: 'story' as const, ...it }))
  return [...names.slice(0, Math.max(MOST - stories.length, MOST - MOST_STORIES)), ...stories].slice(0, MOST)
}
