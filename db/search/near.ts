import { and, eq, inArray, isNull } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import type { NearName } from '#db/search/types'
import { terms } from '#db/terms/schema'
import { topics } from '#db/topics/schema'
import { nearNames } from '#lib/chinese/near-names'
import { pinyinKey } from '#lib/chinese/pinyin'
import { dependsOn, tag } from '#lib/freshness'

const MOST = 4

/** Names of topics, authors, people, places and organisations that may have been meant by words that nothing answers. */
export async function listNearNames(words: string): Promise<NearName[]> {
  dependsOn(tag.search, tag.terms)
  const [filed, signed, known] = await Promise.all([
    db().select({ name: topics.name, pinyin: topics.pinyin }).from(topics).where(isNull(topics.mergedInto)),
    db().select({ name: authors.name, pinyin: authors.pinyin }).from(authors).where(eq(authors.retired, false)),
    db()
      .select({ name: terms.hans, pinyin: terms.pinyin })
      .from(terms)
      .where(and(eq(terms.story, 0), inArray(terms.kind, ['person', 'place', 'org']))),
  ])
  return nearNames(words, pinyinKey(words), [...filed, ...signed, ...known], MOST).map(({ name }) => ({ name }))
}
