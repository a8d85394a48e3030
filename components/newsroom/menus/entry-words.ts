import type { MenuTarget } from '#db/menus/types'
import { type MenuEntry, type Menus, menuKeys, menuNames, type NamedKind, ownPageNames, placeOf } from '#lib/menus'

/** What entries may name, and which own addresses lead nowhere. */
export type Known = { targets: Record<NamedKind, MenuTarget[]>; dead: string[] }

export const kindNames: Record<MenuEntry['kind'], string> = {
  sections: '全部频道',
  pages: '全部固定页面',
  section: '频道',
  topic: '话题',
  special: '专题',
  page: '固定页面',
  own: '本站页面',
  address: '自拟网址',
}

/** An entry as the desk lists it: what it is called, where it leads, and why readers don't see it. */
export type ShownEntry = { name: string; leads: string; gone: string }

/** Tells an entry to the desk. */
export function shownEntry(entry: MenuEntry, { targets, dead }: Known): ShownEntry {
  switch (entry.kind) {
    case 'sections':
      return { name: '全部频道', leads: '次序和隐藏照“频道”里的', gone: '' }
    case 'pages':
      return { name: '全部固定页面', leads: '次序和发布照“固定页面”里的', gone: '' }
    case 'own':
      return { name: entry.label || ownPageNames[entry.page], leads: renamed(entry.label, ownPageNames[entry.page]), gone: '' }
    case 'address':
      return { name: entry.label, leads: entry.href, gone: dead.includes(entry.href) ? '这个网址现在打不开，读者会看到 404' : '' }
    default: {
      const target = targets[entry.kind].find((it) => it.id === entry.id)
      const gone = target ? target.gone : `${kindNames[entry.kind]}已经不在了`
      const name = entry.label || target?.name || `${kindNames[entry.kind]} ${entry.id}`
      return {
        name,
        leads: [target?.path, renamed(entry.label, target?.name ?? '')].filter(Boolean).join(' · '),
        gone: gone && `${gone}，读者看不到这一项`,
      }
    }
  }
}

const renamed = (label: string, own: string) => (label && own && label !== own ? `原名“${own}”` : '')

/** What a change of the menus was, a line for each menu it touched. */
export function tellChange(before: Menus, after: Menus, known: Known): string[] {
  return menuKeys.flatMap((key) => {
    const told = tellMenu(before[key], after[key], known)
    return told.length > 0 ? [`${menuNames[key]}：${told.join('，')}`] : []
  })
}

function tellMenu(before: MenuEntry[], after: MenuEntry[], known: Known): string[] {
  const nameOf = (it: MenuEntry) => `“${shownEntry(it, known).name}”`
  const [was, is] = [new Map(before.map((it) => [placeOf(it), it])), new Map(after.map((it) => [placeOf(it), it]))]
  const added = after.filter((it) => !was.has(placeOf(it)))
  const taken = before.filter((it) => !is.has(placeOf(it)))
  const changed = after.filter((it) => labelsOf(it) !== labelsOf(was.get(placeOf(it)) ?? it))
  const kept = (list: MenuEntry[], other: Map<string, MenuEntry>) => list.map(placeOf).filter((it) => other.has(it))
  const moved = kept(before, is).join('\n') !== kept(after, was).join('\n')
  return [
    added.length > 0 ? `加了${added.map(nameOf).join('')}` : '',
    taken.length > 0 ? `去掉${taken.map(nameOf).join('')}` : '',
    changed.length > 0 ? `改名${changed.map(nameOf).join('')}` : '',
    moved ? '改了次序' : '',
  ].filter(Boolean)
}

const labelsOf = (entry: MenuEntry) => ('label' in entry ? `${entry.label}\n${entry.labelHant}` : '')
