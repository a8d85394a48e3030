import { and, eq, inArray, ne, type SQL } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { mediaUses } from '#db/media/schema'
import type { Use } from '#db/media/types'
import { pages } from '#db/pages/schema'
import { specials } from '#db/specials/schema'
import { stories } from '#db/stories/schema'
import { pagesTouchedBy, type Touched } from '#db/stories/touched'
import { tag } from '#lib/freshness'

/** Everything that shows a media file now, each once, what readers have first. */
export async function listUses(media: number): Promise<Use[]> {
  return namesOf(await usesWhere(and(eq(mediaUses.media, media), ne(mediaUses.copy, 'printed'))))
}

/** The stories that showed a media file in any version that was ever published. */
export async function listPrintedUses(media: number): Promise<Use[]> {
  return namesOf(await usesWhere(and(eq(mediaUses.media, media), eq(mediaUses.copy, 'printed'))))
}

const usesWhere = (where: SQL | undefined) => db().select({ subject: mediaUses.subject, copy: mediaUses.copy }).from(mediaUses).where(where)

async function namesOf(rows: Awaited<ReturnType<typeof usesWhere>>): Promise<Use[]> {
  const named = new Map<string, boolean>()
  for (const { subject, copy } of rows) {
    // The posts of a live story stand in the story.
    const shown = subject.replace(/^live:/, 'story:')
    named.set(shown, named.get(shown) || copy === 'readers')
  }
  const keysOf = (noun: string) => [...named.keys()].flatMap((it) => (it.startsWith(`${noun}:`) ? [it.slice(noun.length + 1)] : []))
  const numbersOf = (noun: string) => keysOf(noun).map(Number)
  const [ofStories, ofAuthors, ofSpecials, ofPages] = await Promise.all([
    db()
      .select({ id: stories.id, name: stories.headline })
      .from(stories)
      .where(inArray(stories.id, numbersOf('story'))),
    db()
      .select({ id: authors.id, slug: authors.slug, name: authors.name })
      .from(authors)
      .where(inArray(authors.id, numbersOf('author'))),
    db()
      .select({ id: specials.id, slug: specials.slug, name: specials.title })
      .from(specials)
      .where(inArray(specials.id, numbersOf('special'))),
    db()
      .select({ id: pages.id, slug: pages.slug, name: pages.title })
      .from(pages)
      .where(inArray(pages.slug, keysOf('page'))),
  ])
  const uses: Use[] = [
    ...ofStories.map((it) => ({ ...it, of: 'story' as const, slug: '', readers: named.get(`story:${it.id}`) ?? false })),
    ...ofAuthors.map((it) => ({ ...it, of: 'author' as const, readers: true })),
    ...ofSpecials.map((it) => ({ ...it, of: 'special' as const, readers: true })),
    ...ofPages.map((it) => ({ ...it, of: 'page' as const, readers: named.get(`page:${it.slug}`) ?? false })),
  ]
  return uses.sort((a, b) => Number(b.readers) - Number(a.readers) || b.id - a.id)
}

/** The readers' pages that a media file stands on, for the wire. */
export async function pagesShowing(media: number): Promise<Touched> {
  const shown = (await listUses(media)).filter((use) => use.readers)
  const touched: Touched = { hard: [], soft: [] }
  for (const use of shown) {
    if (use.of === 'story') {
      const { hard, soft } = await pagesTouchedBy(use.id)
      touched.hard.push(...hard)
      touched.soft.push(...soft)
    }
    if (use.of === 'author') touched.hard.push(tag.author(use.slug), tag.front)
    if (use.of === 'special') touched.hard.push(tag.special(use.slug), tag.specials, tag.front)
    if (use.of === 'page') touched.hard.push(tag.page(use.slug))
  }
  return touched
}
