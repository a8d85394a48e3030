import { eq, max } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { getPageVersion, listPages } from '#db/pages/desk'
import { hold, inTheWay, keepVersion, type Met, metBy, noteMedia, tell } from '#db/pages/keeping'
import { pages } from '#db/pages/schema'
import type { PageWords } from '#db/pages/types'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'

type Saved = { outcome: 'saved'; version: number }

/** Begins a standing page, the last in the order; nobody has it yet. Refused when its address is taken. */
export async function addPage(actor: Actor, words: PageWords): Promise<{ outcome: 'created'; id: number } | Refused> {
  return inTransaction(async () => {
    const reasons = await inTheWay(words.slug, 0)
    if (reasons.length > 0) return refused(...reasons)
    const [last] = await db()
      .select({ position: max(pages.position) })
      .from(pages)
    const position = (last?.position ?? 0) + 1
    const [row] = await db()
      .insert(pages)
      .values({ ...words, position, hidden: true, updatedAt: new Date() })
      .returning()
    if (!row) throw new Error('addPage: nothing was inserted')
    await keepVersion(actor, row.id, 1, words)
    await noteMedia(row, words)
    await recordDeed(actor, 'page-added', `page:${row.id}`, { title: words.title, slug: words.slug })
    await tell('page-added', row.id)
    return { outcome: 'created', id: row.id }
  })
}

/** Saves other words of a page as its newest version. Readers get them when they are published. */
export async function changePage(
  actor: Actor,
  id: number,
  { version, ...words }: PageWords & { version: number },
): Promise<Saved | Refused | Missing | Met> {
  return save(actor, id, version, async () => ({ words, deed: 'page-written', restored: null }))
}

/** Puts the title and the text of an older version back, as a new version. Its address and what readers have stay. */
export async function restorePage(
  actor: Actor,
  id: number,
  { version, to }: { version: number; to: number },
): Promise<Saved | Refused | Missing | Met> {
  return save(actor, id, version, async (now) => {
    const old = await getPageVersion(id, to)
    return old && { words: { ...old, slug: now.slug }, deed: 'page-restored', restored: to }
  })
}

/** Puts the pages in another order, that of the foot of every page. `before` is the order that the editor saw; both name every page. */
export async function orderPages(
  actor: Actor,
  before: number[],
  order: number[],
): Promise<{ outcome: 'arranged' } | Refused | { outcome: 'conflict'; order: number[] }> {
  return inTransaction(async () => {
    const standing = (await listPages()).map((it) => it.id)
    if (standing.join() !== before.join()) return { outcome: 'conflict', order: standing }
    if (order.toSorted().join() !== standing.toSorted().join()) return refused('次序里要有每一个固定页面，各一次')
    for (const [position, id] of order.entries())
      await db()
        .update(pages)
        .set({ position: position + 1 })
        .where(eq(pages.id, id))
    await recordDeed(actor, 'pages-ordered', 'pages', { from: before, to: order })
    await putOnWire({ event: 'pages-ordered', subject: 'pages', hard: [tag.site] })
    return { outcome: 'arranged' }
  })
}

type Version = { words: PageWords; deed: string; restored: number | null }

/** Saves the next version. While readers never had the page, the page itself is called and found by it. */
async function save(
  actor: Actor,
  id: number,
  base: number,
  next: (now: PageWords) => Promise<Version | null>,
): Promise<Saved | Refused | Missing | Met> {
  return inTransaction(async () => {
    const before = await hold(id)
    const now = before && (await getPageVersion(id, before.version))
    if (!before || !now) return { outcome: 'missing' }
    if (before.version !== base) return metBy(before, now)
    const wanted = await next(now)
    if (!wanted) return { outcome: 'missing' }
    const { words, deed, restored } = wanted
    const reasons = await inTheWay(words.slug, id)
    if (reasons.length > 0) return refused(...reasons)
    const version = base + 1
    await keepVersion(actor, id, version, words, restored)
    const unseen = before.firstPublished === null
    const [after] = await db()
      .update(pages)
      .set({ ...(unseen ? { ...words, updatedAt: new Date() } : {}), version })
      .where(eq(pages.id, id))
      .returning()
    if (!after) throw new Error(`page ${id} went away while it was saved`)
    await noteMedia(after, words, before.slug)
    await recordDeed(actor, deed, `page:${id}`, {
      ...{ version, ...(restored === null ? {} : { restored }) },
      before: { slug: now.slug, title: now.title },
      after: { slug: words.slug, title: words.title },
    })
    await tell(deed, id)
    return { outcome: 'saved', version }
  })
}
