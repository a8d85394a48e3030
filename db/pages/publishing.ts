import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { getPageVersion } from '#db/pages/desk'
import { hold, inTheWay, type Met, metBy, noteMedia, tell } from '#db/pages/keeping'
import { pages, pageVersions } from '#db/pages/schema'
import { forgetAddress, moveAddress } from '#db/redirects/moved'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'
import { tag } from '#lib/freshness'
import { standingPath } from '#lib/links'

/**
 * Gives readers the newest version of a page, which is to be `version`. An address that they have had leads to the new one. Refused
 * when there is no text, or when the address was taken in between.
 */
export async function publishPage(
  actor: Actor,
  id: number,
  { version }: { version: number },
): Promise<{ outcome: 'published'; slug: string } | Refused | Missing | Met> {
  return inTransaction(async () => {
    const before = await hold(id)
    const words = before && (await getPageVersion(id, before.version))
    if (!before || !words) return { outcome: 'missing' }
    if (before.version !== version) return metBy(before, words)
    const empty = words.body.content.length === 0 ? ['还没有正文，不能发布'] : []
    const reasons = [...empty, ...(await inTheWay(words.slug, id))]
    if (reasons.length > 0) return refused(...reasons)
    const at = new Date()
    const [after] = await db()
      .update(pages)
      .set({ ...words, hidden: false, firstPublished: before.firstPublished ?? at, publishedVersion: version, updatedAt: at })
      .where(eq(pages.id, id))
      .returning()
    if (!after) throw new Error(`page ${id} went away while it was published`)
    await db()
      .update(pageVersions)
      .set({ publishedAt: at })
      .where(and(eq(pageVersions.page, id), eq(pageVersions.version, version), isNull(pageVersions.publishedAt)))
    if (before.firstPublished && before.slug !== words.slug) await moveAddress(standingPath(before), standingPath(words))
    else await forgetAddress(standingPath(words))
    await noteMedia(after, words, before.slug)
    await recordDeed(actor, 'page-published', `page:${id}`, {
      version,
      before: { slug: before.slug, title: before.title, hidden: before.hidden, version: before.publishedVersion },
      after: { slug: words.slug, title: words.title, hidden: false },
    })
    const foot = [...new Set([footOf(before), footOf(after)])]
    await tell('page-published', id, [tag.page(before.slug), tag.page(words.slug), ...(foot.length > 1 ? [tag.site] : [])])
    return { outcome: 'published', slug: words.slug }
  })
}

/** Takes a page away from readers; its address says that it is gone. What is on the desk stays. */
export async function withdrawPage(
  actor: Actor,
  id: number,
  { version }: { version: number },
): Promise<{ outcome: 'withdrawn' } | Refused | Missing | Met> {
  return inTransaction(async () => {
    const before = await hold(id)
    const words = before && (await getPageVersion(id, before.version))
    if (!before || !words) return { outcome: 'missing' }
    if (before.version !== version) return metBy(before, words)
    if (before.hidden) return refused('读者本来就看不到这一页')
    await db().update(pages).set({ hidden: true }).where(eq(pages.id, id))
    await noteMedia({ ...before, hidden: true }, words)
    await recordDeed(actor, 'page-withdrawn', `page:${id}`, { slug: before.slug, title: before.title })
    await tell('page-withdrawn', id, [tag.page(before.slug), tag.site])
    return { outcome: 'withdrawn' }
  })
}

/** What of a page stands at the foot of every page. */
const footOf = (it: { hidden: boolean; slug: string; title: string; titleHant: string }) =>
  it.hidden ? '' : [it.slug, it.title, it.titleHant].join('\n')
