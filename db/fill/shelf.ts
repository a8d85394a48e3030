import { asc, eq, inArray } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { banks } from '#db/fill/bank/bank'
import { cities, countries, fields, matters } from '#db/fill/bank/places'
import type { Shelf } from '#db/fill/compose'
import { inventName } from '#db/fill/slots'
import { media } from '#db/media/schema'
import { sections } from '#db/sections/schema'
import { chance } from '#db/seed/art/random'
import { seedSections } from '#db/seed/names'
import { topics } from '#db/topics/schema'
import { inTransaction } from '#db/transaction'
import { pinyinKey } from '#lib/chinese/pinyin'

const AUTHORS = 40
const TOPICS = 400

/** Sees to it that sections, authors and topics exist, and answers what stories can refer to. */
export async function stockShelf(seed: number): Promise<Shelf> {
  return inTransaction(async () => {
    const standing = await db().select({ id: sections.id, slug: sections.slug }).from(sections).orderBy(asc(sections.position))
    if (standing.length === 0)
      await db()
        .insert(sections)
        .values(seedSections.map((section, at) => ({ ...section, position: at + 1 })))
    return {
      sections: standing.length > 0 ? standing : await db().select({ id: sections.id, slug: sections.slug }).from(sections),
      authors: await stockAuthors(seed),
      topics: await stockTopics(),
      pictures: await db()
        .select({ id: media.id, alt: media.alt, caption: media.caption, credit: media.credit })
        .from(media)
        .where(eq(media.kind, 'picture'))
        .orderBy(asc(media.id)),
      earlier: [],
    }
  })
}

async function stockAuthors(seed: number): Promise<number[]> {
  const draw = chance(seed, 'authors')
  const names = new Set<string>()
  while (names.size < AUTHORS) names.add(inventName(draw))
  const beats = ['政治记者', '财经记者', '科技记者', '体育记者', '文化记者', '特写记者', '专栏作者', '驻外记者']
  const rows = [...names].map((name, at) => {
    const pinyin = pinyinKey(name, 'name')
    return { slug: slugFrom(pinyin), name, pinyin, role: beats[at % beats.length] ?? '', bio: '本报记者。' }
  })
  await db().insert(authors).values(rows).onConflictDoNothing()
  const found = await db()
    .select({ id: authors.id })
    .from(authors)
    .where(
      inArray(
        authors.slug,
        rows.map((row) => row.slug),
      ),
    )
    .orderBy(asc(authors.id))
  return found.map((row) => row.id)
}

async function stockTopics(): Promise<Map<string, number>> {
  const themed = banks.flatMap((bank) => bank.themes.flatMap((theme) => theme.topics))
  const national = fields.flatMap((field) => countries.map((country) => country + field))
  // Round about in turn, so that each sort has frequent and rare ones.
  const names = [...new Set(interleave([themed, matters, cities, national]))].slice(0, TOPICS)
  const rows = names.map((name) => ({ slug: slugFrom(pinyinKey(name)), name, pinyin: pinyinKey(name) }))
  await db().insert(topics).values(rows).onConflictDoNothing()
  const found = await db().select({ id: topics.id, name: topics.name }).from(topics).where(inArray(topics.name, names))
  const byName = new Map(found.map((row) => [row.name, row.id]))
  return new Map(names.flatMap((name) => (byName.has(name) ? [[name, byName.get(name) ?? 0] as const] : [])))
}

const slugFrom = (pinyin: string) => pinyin.replaceAll(' ', '-')

function interleave(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
}
