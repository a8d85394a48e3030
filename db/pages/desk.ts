import { and, asc, desc, eq, ne } from 'drizzle-orm'
import { db } from '#db/client'
import { pages, pageVersions } from '#db/pages/schema'
import type { DeskPage, PageRow, PageVersionRow, PageWords } from '#db/pages/types'
import { staff } from '#db/staff/schema'

const newest = and(eq(pageVersions.page, pages.id), eq(pageVersions.version, pages.version))

/** All standing pages in their order, as the desk lists them. */
export async function listPages(): Promise<PageRow[]> {
  const { id, slug, title, titleHant, hidden, firstPublished, version, publishedVersion, position } = pages
  return db()
    .select({
      ...{ id, slug, title, titleHant, hidden, firstPublished, version, publishedVersion },
      ...{ savedAt: pageVersions.at, savedBy: staff.name },
    })
    .from(pages)
    .innerJoin(pageVersions, newest)
    .leftJoin(staff, eq(staff.id, pageVersions.by))
    .orderBy(asc(position), asc(id))
}

/** One page as the desk opens it, or null. */
export async function getPageForDesk(page: number): Promise<DeskPage | null> {
  const { id, hidden, firstPublished, version, publishedVersion } = pages
  const { slug, title, titleHant, body, at: savedAt } = pageVersions
  const [row] = await db()
    .select({
      ...{ id, hidden, firstPublished, version, publishedVersion, readersSlug: pages.slug },
      ...{ slug, title, titleHant, body, savedAt },
    })
    .from(pages)
    .innerJoin(pageVersions, newest)
    .where(eq(id, page))
  return row ?? null
}

/** Versions of a page, newest first, without their texts. */
export async function listPageVersions(page: number): Promise<PageVersionRow[]> {
  const { version, title, restored, at, publishedAt } = pageVersions
  return db()
    .select({ version, title, restored, at, by: staff.name, publishedAt })
    .from(pageVersions)
    .leftJoin(staff, eq(staff.id, pageVersions.by))
    .where(eq(pageVersions.page, page))
    .orderBy(desc(version))
    .limit(VERSIONS_LISTED)
}

const VERSIONS_LISTED = 300

/** One version of a page with its words, or null. */
export async function getPageVersion(page: number, version: number): Promise<PageWords | null> {
  const { slug, title, titleHant, body } = pageVersions
  const [row] = await db()
    .select({ slug, title, titleHant, body })
    .from(pageVersions)
    .where(and(eq(pageVersions.page, page), eq(pageVersions.version, version)))
  return row ?? null
}

/** Who saved the newest version of a page, and when; `by` is null where the house did. */
export async function whoSavedPage(page: number): Promise<{ by: string | null; at: Date } | null> {
  const [row] = await db()
    .select({ by: staff.name, at: pageVersions.at })
    .from(pages)
    .innerJoin(pageVersions, newest)
    .leftJoin(staff, eq(staff.id, pageVersions.by))
    .where(eq(pages.id, page))
  return row ?? null
}

/** The page that has an address, but for one of them. */
export async function getPageAt(slug: string, own: number): Promise<{ title: string } | null> {
  const [row] = await db()
    .select({ title: pages.title })
    .from(pages)
    .where(and(eq(pages.slug, slug), ne(pages.id, own)))
  return row ?? null
}
