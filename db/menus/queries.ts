import { and, desc, eq, inArray, isNotNull, or } from 'drizzle-orm'
import { audit } from '#db/audit/schema'
import { db } from '#db/client'
import type { MenuChange, MenuSettings, MenuTarget } from '#db/menus/types'
import { pages } from '#db/pages/schema'
import { readLivePaths } from '#db/redirects/live'
import { redirects } from '#db/redirects/schema'
import { sections } from '#db/sections/schema'
import { getSetting } from '#db/settings/queries'
import { specials } from '#db/specials/schema'
import { staff } from '#db/staff/schema'
import { topics } from '#db/topics/schema'
import { sectionPath, specialPath, standingPath, topicPath } from '#lib/links'
import { type Menus, menuKeys, type NamedKind, usualMenus } from '#lib/menus'
import { isReserved } from '#lib/reserved'

/** The menus as they are kept; the usual ones, as version 0, as long as nobody has arranged them. */
export async function getMenus(): Promise<MenuSettings> {
  return (await getSetting<MenuSettings>('menus')) ?? { menus: usualMenus, version: 0 }
}

/** Everything that an entry may name, hidden and merged things too, in the order in which one looks for them. */
export async function listMenuTargets(): Promise<Record<NamedKind, MenuTarget[]>> {
  const [allSections, allTopics, allSpecials, allPages] = await Promise.all([
    db().select().from(sections).orderBy(sections.position, sections.id),
    db().select().from(topics).orderBy(topics.pinyin, topics.id),
    db().select().from(specials).orderBy(desc(specials.updatedAt), desc(specials.id)),
    db().select({ id: pages.id, slug: pages.slug, title: pages.title, hidden: pages.hidden }).from(pages).orderBy(pages.position, pages.id),
  ])
  return {
    section: allSections.map(({ id, name, slug, hidden, movedTo }) => ({
      ...{ id, name, path: sectionPath({ slug }) },
      gone: movedTo !== null ? '频道已并入别的频道' : hidden ? '频道是隐藏的' : '',
    })),
    topic: allTopics.map(({ id, name, slug, mergedInto }) => ({
      ...{ id, name, path: topicPath({ slug }) },
      gone: mergedInto === null ? '' : '话题已并入别的话题',
    })),
    special: allSpecials.map(({ id, title, slug, hidden }) => ({
      ...{ id, name: title, path: specialPath({ slug }) },
      gone: hidden ? '专题没有发布' : '',
    })),
    page: allPages.map(({ id, title, slug, hidden }) => ({
      ...{ id, name: title, path: standingPath({ slug }) },
      gone: hidden ? '固定页面没有发布' : '',
    })),
  }
}

/** First segments of whose pages only some are there. */
const NAMED = ['a', 'topic', 'special', 'author']
const FRONT = '/'
/** Feeds, maps and pictures: the paper makes them as they are asked for. */
const FILE = /\.\w{2,12}$/

/** Own addresses within the paper at which readers find nothing now. */
export async function listDeadAddresses(menus: Menus): Promise<string[]> {
  const own = menuKeys.flatMap((key) => menus[key]).flatMap((it) => (it.kind === 'address' && it.href.startsWith('/') ? [it.href] : []))
  if (own.length === 0) return []
  const isLive = await readLivePaths()
  const pathOf = (href: string) => href.replace(/[?#].*$/, '').toLowerCase()
  const moved = await db()
    .select({ path: redirects.path })
    .from(redirects)
    .where(and(inArray(redirects.path, own.map(pathOf)), isNotNull(redirects.target)))
  const known = new Set(moved.map((it) => it.path))
  return own.filter((href) => {
    const path = pathOf(href)
    const [, first = ''] = path.split('/')
    if (path === FRONT || FILE.test(path) || isLive(path) || known.has(path)) return false
    return NAMED.includes(first) || !isReserved(first)
  })
}

/** Who changed the menus, newest first. */
export async function listMenuChanges(limit = 20): Promise<MenuChange[]> {
  const rows = await db()
    .select({ id: audit.id, at: audit.at, by: staff.name, action: audit.action, detail: audit.detail })
    .from(audit)
    .leftJoin(staff, eq(staff.id, audit.staff))
    .where(or(eq(audit.action, 'menus-changed'), eq(audit.action, 'menus-undone')))
    .orderBy(desc(audit.id))
    .limit(limit)
  return rows.map(({ id, at, by, action, detail }) => {
    const { before, after } = detail as { before: Menus; after: Menus }
    return { id, at, by, undone: action === 'menus-undone', before, after }
  })
}
