/** 导航: the lists of links around every page. The header's, and the two rows of the foot. */
export const menuKeys = ['head', 'guide', 'ours'] as const
export type MenuKey = (typeof menuKeys)[number]
export const menuNames: Record<MenuKey, string> = { head: '页头', guide: '页脚：导览', ours: '页脚：本报' }

/** Pages of the house that are no section's and nobody wrote. */
export const ownPages = ['specials', 'latest', 'most-read', 'archive', 'corrections', 'feed', 'saved'] as const
export type OwnPage = (typeof ownPages)[number]
export const ownPageNames: Record<OwnPage, string> = {
  specials: '专题',
  latest: '滚动',
  'most-read': '最多阅读',
  archive: '往日新闻',
  corrections: '更正',
  feed: 'RSS 订阅',
  saved: '收藏与历史',
}

/** What a link is called; its own name where they are empty. */
type Labels = { label: string; labelHant: string }

/** One line of a menu. The two that stand for many follow the order and the visibility that are set in those rooms. */
export type MenuEntry =
  | { kind: 'sections' | 'pages' }
  | ({ kind: 'own'; page: OwnPage } & Labels)
  | ({ kind: NamedKind; id: number } & Labels)
  | ({ kind: 'address'; href: string } & Labels)

/** What is named by its number, so that it keeps its place whatever it is called. */
export const namedKinds = ['section', 'topic', 'special', 'page'] as const
export type NamedKind = (typeof namedKinds)[number]

export type Menus = Record<MenuKey, MenuEntry[]>

const own = (page: OwnPage): MenuEntry => ({ kind: 'own', page, label: '', labelHant: '' })

/** What stands there as long as nobody has arranged it. */
export const usualMenus: Menus = {
  head: [{ kind: 'sections' }, own('specials'), own('latest')],
  guide: [{ kind: 'sections' }, own('specials'), own('latest'), own('most-read'), own('archive')],
  ours: [{ kind: 'pages' }, own('corrections'), own('feed'), own('saved')],
}

/** Lines of one menu, characters of a label, characters of an address. */
export const MOST_ENTRIES = 16
export const LONGEST_LABEL = 12
export const LONGEST_ADDRESS = 120
/** Bytes of own words and addresses in all menus: they stand on every page, whose first flight has some two thousand to spare. */
export const MOST_BYTES = 1200

/** Bytes that somebody's own words and addresses take. */
export function bytesOf(menus: Menus): number {
  const texts = menuKeys
    .flatMap((key) => menus[key])
    .flatMap((it) => ('label' in it ? [it.label, it.labelHant, 'href' in it ? it.href : ''] : []))
  return texts.reduce((sum, it) => sum + new TextEncoder().encode(it).length, 0)
}

/** What two entries of one menu share when they lead to the same place. */
export function placeOf(entry: MenuEntry): string {
  if (entry.kind === 'own') return `own:${entry.page}`
  if (entry.kind === 'address') return `address:${entry.href}`
  return 'id' in entry ? `${entry.kind}:${entry.id}` : entry.kind
}

/** Why menus can't be kept as they are, in the newsroom's words. */
export function faultsOfMenus(menus: Menus): string[] {
  const bytes = bytesOf(menus)
  return [
    ...menuKeys.flatMap((key) => {
      const places = menus[key].map(placeOf)
      return [
        menus[key].length > MOST_ENTRIES ? `“${menuNames[key]}”最多 ${MOST_ENTRIES} 项` : '',
        new Set(places).size < places.length ? `“${menuNames[key]}”里有两项指向同一处` : '',
      ]
    }),
    bytes > MOST_BYTES ? `自拟的名称和网址合计 ${bytes} 字节，最多 ${MOST_BYTES}：它们印在每一页上` : '',
  ].filter(Boolean)
}
