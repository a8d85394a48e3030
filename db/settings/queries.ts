import { asc, eq, inArray, isNull } from 'drizzle-orm'
import { db } from '#db/client'
import { listNamedInMenus } from '#db/menus/named'
import type { MenuSettings } from '#db/menus/types'
import { pages } from '#db/pages/schema'
import { sections } from '#db/sections/schema'
import { defaultPaper } from '#db/settings/default-paper'
import { marksOf } from '#db/settings/marks'
import { settings } from '#db/settings/schema'
import type { PaperSettings, SecuritySettings, Site } from '#db/settings/types'
import { dependsOn, oncePerPrinting, tag } from '#lib/freshness'
import { linksOfMenus } from '#lib/menu-links'
import { usualMenus } from '#lib/menus'

/** The paper's own words, its sections and its standing pages. One question to the database, however often a page asks. */
export async function getSite(): Promise<Site> {
  dependsOn(tag.site)
  return oncePerPrinting('site', readSite)
}

/** The paper's own words. */
export async function getPaper(): Promise<PaperSettings> {
  dependsOn(tag.site)
  return { ...defaultPaper, ...(await getSetting<Partial<PaperSettings>>('paper')) }
}

async function readSite(): Promise<Site> {
  const { id, slug, name, nameHant, layout, hue, hidden } = sections
  // Every section beside every standing page and both settings: some dozens of short rows, and one question.
  const rows = await db()
    .select({
      section: { id, slug, name, nameHant, layout, hue },
      ...{ hidden, setting: settings.name, value: settings.value },
      standing: { id: pages.id, slug: pages.slug, title: pages.title, titleHant: pages.titleHant },
    })
    .from(sections)
    .leftJoin(settings, inArray(settings.name, ['paper', 'menus']))
    .leftJoin(pages, eq(pages.hidden, false))
    .where(isNull(sections.movedTo))
    .orderBy(asc(sections.position), asc(sections.id), asc(pages.position), asc(pages.id))
  const shown = new Map(rows.filter((it) => !it.hidden).map(({ section }) => [section.id, section]))
  const standing = new Map(rows.flatMap(({ standing: page }) => (page ? [[page.id, page] as const] : [])))
  const set = new Map(rows.map(({ setting, value }) => [setting, value]))
  const { menus } = (set.get('menus') as MenuSettings | undefined) ?? { menus: usualMenus }
  const paper = { ...defaultPaper, ...(set.get('paper') as Partial<PaperSettings> | undefined) }
  return {
    ...paper,
    marks: marksOf(paper),
    sections: [...shown.values()].map(({ id: _, ...section }) => section),
    standing: [...standing.values()].map(({ id: _, ...page }) => page),
    menus: linksOfMenus(menus, {
      section: [...shown.values()],
      page: [...standing.values()].map((it) => ({ id: it.id, slug: it.slug, name: it.title, nameHant: it.titleHant })),
      ...(await listNamedInMenus(menus)),
    }),
  }
}

/** One setting by name, or null when it was never set. */
export async function getSetting<T>(name: string): Promise<T | null> {
  dependsOn(tag.site)
  const [row] = await db().select().from(settings).where(eq(settings.name, name))
  return (row?.value as T | undefined) ?? null
}

/** What the house asks of its people. */
export async function getSecurity(): Promise<SecuritySettings> {
  return { twoFactorToPublish: false, ...(await getSetting<Partial<SecuritySettings>>('security')) }
}

/** For how many days the counts of readings are kept; 400 unless the house has chosen otherwise. */
export async function getNumbersKept(): Promise<number> {
  return (await getSetting<{ days: number }>('numbers'))?.days ?? 400
}
