import { sectionPath, specialPath, standingPath, topicPath } from '#lib/links'
import { type MenuEntry, type MenuKey, type Menus, menuKeys, type NamedKind, type OwnPage } from '#lib/menus'

/** A link of a menu as a page prints it. A page of the house goes by the interface's own word where it has no other name. */
export type MenuLink =
  | { own: OwnPage; name: string; nameHant: string }
  | {
      path: string
      name: string
      nameHant: string
      /** The slug of the section it leads to: its stories are of it too. */
      section?: string
    }

/** What stands around a page, without what is gone. */
export type MenuLinks = { head: MenuLink[]; guide: MenuLink[]; ours: MenuLink[] }

type Named = { id: number; slug: string; name: string; nameHant: string }
/** What readers have now, each in its own order. */
export type Reachable = Record<NamedKind, Named[]>

const paths: Record<NamedKind, (it: { slug: string }) => string> = {
  section: (it) => sectionPath(it),
  topic: (it) => topicPath(it),
  special: specialPath,
  page: standingPath,
}

/** The links of all menus. An entry whose end is gone, or hidden, has none; what stands in a menu already stands there once. */
export function linksOfMenus(menus: Menus, reachable: Reachable): MenuLinks {
  const of = (key: MenuKey) => {
    const links = new Map<string, MenuLink>()
    for (const it of menus[key].flatMap((entry) => linksOf(entry, reachable))) {
      const end = 'own' in it ? it.own : it.path
      if (!links.has(end)) links.set(end, it)
    }
    return [...links.values()]
  }
  return Object.fromEntries(menuKeys.map((key) => [key, of(key)])) as MenuLinks
}

function linksOf(entry: MenuEntry, reachable: Reachable): MenuLink[] {
  switch (entry.kind) {
    case 'sections':
      return reachable.section.map((it) => linkTo('section', it))
    case 'pages':
      return reachable.page.map((it) => linkTo('page', it))
    case 'own':
      return [{ own: entry.page, name: entry.label, nameHant: entry.labelHant }]
    case 'address':
      return [{ path: entry.href, name: entry.label, nameHant: entry.labelHant }]
    default: {
      const found = reachable[entry.kind].find((it) => it.id === entry.id)
      if (!found) return []
      // A traditional name kept by hand is that of its own name: another label is converted, or written beside it.
      const link = linkTo(entry.kind, found)
      return [entry.label ? { ...link, name: entry.label, nameHant: entry.labelHant } : link]
    }
  }
}

const linkTo = (kind: NamedKind, it: Named): MenuLink => ({
  path: paths[kind](it),
  name: it.name,
  nameHant: it.nameHant,
  ...(kind === 'section' ? { section: it.slug } : {}),
})
