import { eq, inArray, max, sql } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db, execute } from '#db/client'
import { setPlace } from '#db/front/slots'
import { pages } from '#db/pages/schema'
import { moveAddress } from '#db/redirects/moved'
import { listSections, listTakenBy } from '#db/sections/queries'
import { sections } from '#db/sections/schema'
import type { SectionWords } from '#db/sections/types'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { publications, stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { env } from '#lib/env'
import { tag } from '#lib/freshness'
import { rssPath, sectionPath } from '#lib/links'
import { isReserved } from '#lib/reserved'

/** Somebody else changed it in between: what it is called now, and the version to begin from. */
type Changed = { outcome: 'conflict'; version: number; name: string }

/** Opens a section, the last in the menu. Refused when its name or its address is taken. */
export async function addSection(actor: Actor, words: SectionWords): Promise<{ outcome: 'created'; id: number } | Refused> {
  return inTransaction(async () => {
    const reasons = await inTheWay(words, 0)
    if (reasons.length > 0) return refused(...reasons)
    const [last] = await db()
      .select({ position: max(sections.position) })
      .from(sections)
    const [row] = await db()
      .insert(sections)
      .values({ ...words, position: (last?.position ?? 0) + 1 })
      .returning({ id: sections.id })
    const id = row?.id ?? 0
    await recordDeed(actor, 'section-added', `section:${id}`, { ...words })
    await tell('section-added', id, words.slug)
    return { outcome: 'created', id }
  })
}

/** Puts other words in the place of a section's. An old address leads to the new one, its feed's too. */
export async function changeSection(
  actor: Actor,
  id: number,
  { version, ...words }: SectionWords & { version: number },
): Promise<{ outcome: 'saved'; version: number } | Refused | Missing | Changed> {
  return inTransaction(async () => {
    const before = await holdSection(id)
    if (!before || before.movedTo !== null) return { outcome: 'missing' }
    if (before.version !== version) return { outcome: 'conflict', version: before.version, name: before.name }
    const reasons = await inTheWay(words, id)
    if (reasons.length > 0) return refused(...reasons)
    await db()
      .update(sections)
      .set({ ...words, version: version + 1 })
      .where(eq(sections.id, id))
    if (before.slug !== words.slug) await leadFrom(before, words)
    const { slug, name, nameHant, description, layout, opening, hue, hidden } = before
    await recordDeed(actor, 'section-changed', `section:${id}`, {
      before: { slug, name, nameHant, description, layout, opening, hue, hidden },
      after: words,
    })
    await tell('section-changed', id, slug, words.slug)
    return { outcome: 'saved', version: version + 1 }
  })
}

/** Puts the sections in another order. `before` is the order that the editor saw; both name every section. */
export async function orderSections(
  actor: Actor,
  before: number[],
  order: number[],
): Promise<{ outcome: 'arranged' } | Refused | { outcome: 'conflict'; order: number[] }> {
  return inTransaction(async () => {
    const standing = (await listSections()).map((it) => it.id)
    if (standing.join() !== before.join()) return { outcome: 'conflict', order: standing }
    if (order.toSorted().join() !== standing.toSorted().join()) return refused('次序里要有每一个频道，各一次')
    for (const [position, id] of order.entries())
      await db()
        .update(sections)
        .set({ position: position + 1 })
        .where(eq(sections.id, id))
    await recordDeed(actor, 'sections-ordered', 'sections', { from: before, to: order })
    await putOnWire({ event: 'sections-ordered', subject: 'sections', hard: [tag.site, tag.front] })
    return { outcome: 'arranged' }
  })
}

/**
 * Gives a section up. One that never had a story is gone; the stories of any other move to `moveTo` with it, its addresses lead
 * there, and its number stays in old manuscripts as another name for that one.
 */
export async function removeSection(
  actor: Actor,
  id: number,
  moveTo: number | null,
): Promise<{ outcome: 'removed'; moved: number } | Refused | Missing> {
  return inTransaction(async () => {
    const section = await holdSection(id)
    if (!section || section.movedTo !== null) return { outcome: 'missing' }
    const standing = await listSections()
    if (standing.length === 1) return refused('至少要留一个频道')
    const moved = await db().$count(stories, eq(stories.section, id))
    const target = standing.find((it) => it.id === moveTo && it.id !== id)
    if (moved > 0 && !target) return refused(`还有 ${moved} 篇稿件在这个频道，请选择移到哪个频道`)
    await setPlace(actor, { area: 'section', position: id }, null, 'desk', new Date())
    if (target) {
      await moveStories(id, target.id)
      await db().update(sections).set({ movedTo: target.id, hidden: true }).where(eq(sections.id, id))
      await leadFrom(section, target)
    } else await db().delete(sections).where(eq(sections.id, id))
    const { slug, name } = section
    await recordDeed(actor, 'section-removed', `section:${id}`, { slug, name, moved, ...(target ? { to: target.name } : {}) })
    await tell('section-removed', id, slug, ...(target ? [target.slug] : []))
    return { outcome: 'removed', moved }
  })
}

async function moveStories(from: number, to: number): Promise<void> {
  await db().update(publications).set({ section: to }).where(eq(publications.section, from))
  const manuscript =
    env.dialect === 'postgres'
      ? sql`jsonb_set(manuscript, '{section}', to_jsonb(${to}::int))`
      : sql`json_set(manuscript, '$.section', ${to})`
  // Whoever has one of them open keeps their version: the section of a save is looked up anew.
  await execute(sql`update stories set section = ${to}, manuscript = ${manuscript} where section = ${from}`)
  const given = await db().select({ id: sections.id }).from(sections).where(eq(sections.movedTo, from))
  if (given.length > 0)
    await db()
      .update(sections)
      .set({ movedTo: to })
      .where(
        inArray(
          sections.id,
          given.map((it) => it.id),
        ),
      )
}

async function leadFrom(old: { slug: string }, now: { slug: string }): Promise<void> {
  await moveAddress(sectionPath(old), sectionPath(now))
  await moveAddress(rssPath(old), rssPath(now))
}

/** Held until the end of the caller's transaction. */
async function holdSection(id: number) {
  const same = { version: sql`${sections.version}` }
  return (await db().update(sections).set(same).where(eq(sections.id, id)).returning())[0]
}

async function inTheWay(words: SectionWords, own: number): Promise<string[]> {
  const { slug, name } = words
  const taken = await listTakenBy(words, own)
  const standing = taken.find((it) => it.slug === slug)
  const [page] = await db().select({ title: pages.title }).from(pages).where(eq(pages.slug, slug))
  return [
    isReserved(slug) ? `网址“${slug}”是本站自己要用的` : '',
    standing ? (standing.movedTo ? `网址“${slug}”属于已删除的频道“${standing.name}”` : `网址“${slug}”是频道“${standing.name}”的`) : '',
    page ? `网址“${slug}”是固定页《${page.title}》的` : '',
    taken.some((it) => it.name === name && it.movedTo === null) ? `已经有频道“${name}”` : '',
  ].filter(Boolean)
}

/** The menu stands on every page. */
const tell = (event: string, id: number, ...slugs: string[]) =>
  putOnWire({ event, subject: `section:${id}`, hard: [tag.site, tag.front, ...slugs.map(tag.section)] })
