import { and, eq, ne, sql } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { authors } from '#db/authors/schema'
import type { AuthorWords } from '#db/authors/types'
import { db } from '#db/client'
import { getMedia } from '#db/media/queries'
import { notePublicUses } from '#db/media/uses'
import { moveAddress } from '#db/redirects/moved'
import { getStaff } from '#db/staff/queries'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { bylines } from '#db/stories/schema'
import { pagesOf } from '#db/topics/refile'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { pinyinKey } from '#lib/chinese/pinyin'
import { tag } from '#lib/freshness'
import { authorPath } from '#lib/links'
import { useIn } from '#lib/media/uses'

/** Adds an author with a page of their own. */
export async function addAuthor(actor: Actor, words: AuthorWords): Promise<{ outcome: 'created'; id: number } | Refused> {
  return inTransaction(async () => {
    const reasons = await inTheWay(words, 0)
    if (reasons.length > 0) return refused(...reasons)
    const [row] = await db()
      .insert(authors)
      .values({ ...words, pinyin: pinyinKey(words.name, 'name') })
      .returning({ id: authors.id })
    const id = row?.id ?? 0
    await notePublicUses(useIn.author(id), [words.portrait])
    await recordDeed(actor, 'author-added', `author:${id}`, { name: words.name, slug: words.slug })
    await putOnWire({ event: 'author-added', subject: `author:${id}`, hard: [tag.author(words.slug), tag.search] })
    return { outcome: 'created', id }
  })
}

/**
 * Puts other words in the place of an author's; their page and what they have signed are printed anew. An old address leads to the
 * new one. Who has left keeps their page and their stories.
 */
export async function changeAuthor(
  actor: Actor,
  id: number,
  { version, ...words }: AuthorWords & { version: number },
): Promise<{ outcome: 'saved'; version: number } | Refused | Missing | { outcome: 'conflict'; version: number; name: string }> {
  return inTransaction(async () => {
    const same = { version: sql`${authors.version}` }
    const [before] = await db().update(authors).set(same).where(eq(authors.id, id)).returning()
    if (!before) return { outcome: 'missing' }
    if (before.version !== version) return { outcome: 'conflict', version: before.version, name: before.name }
    const reasons = await inTheWay(words, id)
    if (reasons.length > 0) return refused(...reasons)
    await db()
      .update(authors)
      .set({ ...words, pinyin: pinyinKey(words.name, 'name'), version: version + 1 })
      .where(eq(authors.id, id))
    await notePublicUses(useIn.author(id), [words.portrait])
    if (before.slug !== words.slug) await moveAddress(authorPath(before), authorPath(words))
    const { pinyin: _, id: __, version: ___, ...was } = before
    await recordDeed(actor, 'author-changed', `author:${id}`, { before: was, after: words })
    const signed = (await db().select({ story: bylines.story }).from(bylines).where(eq(bylines.author, id))).map((row) => row.story)
    const cards = signed.map(tag.card)
    await putOnWire({
      event: 'author-changed',
      subject: `author:${id}`,
      hard: [tag.author(before.slug), tag.author(words.slug), tag.front, ...pagesOf([...new Set(signed)])],
      soft: cards,
    })
    return { outcome: 'saved', version: version + 1 }
  })
}

async function inTheWay({ slug, portrait, staff }: AuthorWords, own: number): Promise<string[]> {
  const others = await db()
    .select({ name: authors.name, slug: authors.slug, staff: authors.staff })
    .from(authors)
    .where(and(ne(authors.id, own)))
  const taken = others.find((it) => it.slug === slug)
  const other = staff ? others.find((it) => it.staff === staff) : undefined
  return [
    taken ? `网址“${slug}”是“${taken.name}”的` : '',
    portrait !== null && (await getMedia(portrait))?.kind !== 'picture' ? '照片不在媒资库里' : '',
    staff !== null && !(await getStaff(staff)) ? '没有这个账号' : '',
    other ? `这个账号已经属于“${other.name}”` : '',
  ].filter(Boolean)
}
