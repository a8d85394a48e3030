import { eq, sql } from 'drizzle-orm'
import type { Actor } from '#db/audit/commands'
import { db } from '#db/client'
import { notePageUses } from '#db/media/uses'
import { getPageAt, whoSavedPage } from '#db/pages/desk'
import type { StandingPage } from '#db/pages/queries'
import { pages, pageVersions } from '#db/pages/schema'
import type { PageWords } from '#db/pages/types'
import { sections } from '#db/sections/schema'
import { putOnWire } from '#db/wire/commands'
import { useIn } from '#lib/media/uses'
import { isReserved } from '#lib/reserved'
import { mediaNamed } from '#lib/story/references'

/** Somebody else saved it in between: who and when, what it is called now, and the version to begin from. */
export type Met = { outcome: 'conflict'; version: number; name: string; by: string; at: string }

/** The same row, held until the end of the caller's transaction. */
export async function hold(id: number): Promise<StandingPage | undefined> {
  // A write that changes nothing is the one lock that both databases have.
  const same = { version: sql`${pages.version}` }
  return (await db().update(pages).set(same).where(eq(pages.id, id)).returning())[0]
}

/** Who stands in the way of an edit that began from an older version. */
export async function metBy({ id, version, updatedAt }: StandingPage, { title }: { title: string }): Promise<Met> {
  const saved = await whoSavedPage(id)
  return { outcome: 'conflict', version, name: title, by: saved?.by ?? '系统', at: (saved?.at ?? updatedAt).toISOString() }
}

/** Keeps a version as it is saved. */
export async function keepVersion(
  actor: Actor,
  page: number,
  version: number,
  words: PageWords,
  restored: number | null = null,
): Promise<void> {
  const { slug, title, titleHant, body } = words
  await db().insert(pageVersions).values({ page, version, slug, title, titleHant, body, restored, at: new Date(), by: actor.id })
}

/**
 * Notes the media that a page names: for the desk those of its newest words, for readers those of the words they have. `former` is
 * the address it was noted under before.
 */
export async function noteMedia(page: StandingPage, newest: { body: PageWords['body'] }, former = page.slug): Promise<void> {
  if (former !== page.slug) await notePageUses(useIn.page(former), [], [])
  await notePageUses(useIn.page(page.slug), mediaNamed(newest.body), page.hidden ? [] : mediaNamed(page.body))
}

/** Why an address can't be a page's, a sentence each. */
export async function inTheWay(slug: string, own: number): Promise<string[]> {
  const taken = await getPageAt(slug, own)
  const [section] = await db().select({ name: sections.name }).from(sections).where(eq(sections.slug, slug))
  return [
    isReserved(slug) ? `网址“${slug}”是本站自己要用的` : '',
    taken ? `网址“${slug}”是固定页面《${taken.title}》的` : '',
    section ? `网址“${slug}”是频道“${section.name}”的` : '',
  ].filter(Boolean)
}

/** Tells the wire of a page; `hard` are the printed pages that it changed. */
export const tell = (event: string, id: number, hard: string[] = []) => putOnWire({ event, subject: `page:${id}`, hard })
