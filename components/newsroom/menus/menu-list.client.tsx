'use client'

import { type Known, kindNames, shownEntry } from '#components/newsroom/menus/entry-words'
import { Handle } from '#components/newsroom/taxonomy/handle'
import { useSorting } from '#components/newsroom/taxonomy/use-sorting.client'
import { type MenuEntry, type MenuKey, MOST_ENTRIES, menuNames, placeOf } from '#lib/menus'

type Props = {
  menu: MenuKey
  note: string
  entries: MenuEntry[]
  known: Known
  onChange: (entries: MenuEntry[], told: string) => void
  onAdd: () => void
  onRename: (at: number) => void
}

/** One menu: its entries in their order, each with where it leads. */
export function MenuList({ menu, note, entries, known, onChange, onAdd, onRename }: Props) {
  const sorting = useSorting(entries, `menu-${menu}`, (next, moved, to) =>
    onChange(next, `“${shownEntry(moved, known).name}”移到第 ${to + 1} 位`),
  )
  return (
    <section aria-labelledby={`menu-${menu}`} className="border border-hair bg-panel">
      <header className="flex flex-wrap items-center gap-x-3 border-b border-hair px-3 py-2">
        <h2 id={`menu-${menu}`} className="font-semibold">
          {menuNames[menu]}
        </h2>
        <span className="text-small text-soft">{note}</span>
        <button
          type="button"
          className="knob knob-quiet ml-auto min-h-8 px-2 text-small"
          aria-label={`添加到${menuNames[menu]}`}
          disabled={entries.length >= MOST_ENTRIES}
          onClick={onAdd}
        >
          添加
        </button>
      </header>
      {entries.length === 0 ? <p className="px-3 py-3 text-small text-soft">这里是空的，读者看不到这一行。</p> : null}
      <ul>
        {entries.map((entry, at) => {
          const { name, leads, gone } = shownEntry(entry, known)
          return (
            <li
              key={placeOf(entry)}
              {...sorting.row(at)}
              className={`flex items-start gap-2 border-b border-hair px-1.5 py-1.5 last:border-0 ${sorting.over === at ? 'bg-chosen shadow-[inset_0_2px_0_var(--focus)]' : 'hover:bg-chosen'}`}
            >
              <Handle name={name} onKeyDown={sorting.keys(at)} />
              <div className="min-w-0 flex-1 py-1">
                <p className="wrap-anywhere">
                  <b className="font-semibold">{name}</b>
                  {'labelHant' in entry && entry.labelHant ? (
                    <span lang="zh-Hant" className="ml-2 text-soft">
                      繁 {entry.labelHant}
                    </span>
                  ) : null}
                </p>
                <p className="text-small text-soft wrap-anywhere">
                  {kindNames[entry.kind] === name ? '' : `${kindNames[entry.kind]}　`}
                  {leads}
                </p>
                {gone ? <p className="text-small text-warn">○ {gone}</p> : null}
              </div>
              {'label' in entry ? (
                <button
                  type="button"
                  className="knob knob-quiet min-h-8 px-2 text-small"
                  aria-label={`改名：${name}`}
                  onClick={() => onRename(at)}
                >
                  改名
                </button>
              ) : null}
              <button
                type="button"
                className="knob knob-quiet min-h-8 px-2 text-small"
                aria-label={`移除：${name}`}
                onClick={() =>
                  onChange(
                    entries.filter((_, i) => i !== at),
                    `已移除“${name}”，保存后生效`,
                  )
                }
              >
                移除
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
