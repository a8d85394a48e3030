'use client'

import { useState } from 'react'
import { EntryDialog } from '#components/newsroom/menus/entry-dialog.client'
import { type Known, shownEntry } from '#components/newsroom/menus/entry-words'
import { MenuChanges, type ShownChange } from '#components/newsroom/menus/menu-changes'
import { MenuList } from '#components/newsroom/menus/menu-list.client'
import { SaveBar } from '#components/newsroom/save-bar'
import { useAct } from '#components/newsroom/use-act.client'
import { useLeaveWarning } from '#components/newsroom/use-leave-warning.client'
import { deskApi } from '#lib/links'
import { faultsOfMenus, type MenuEntry, type MenuKey, type Menus, menuKeys, menuNames, usualMenus } from '#lib/menus'

type Props = Known & { menus: Menus; version: number; changes: ShownChange[]; email: string }

const notes: Record<MenuKey, string> = {
  head: '报头下面的一行，每一页都有',
  guide: '报尾的第一行',
  ours: '报尾的第二行',
}
const same = (one: Menus, other: Menus) => JSON.stringify(one) === JSON.stringify(other)

/** 导航: what stands in the header and in the foot of every page, saved as a whole. */
export function MenuDesk({ menus: standing, version: read, changes, targets, dead, email }: Props) {
  const known = { targets, dead }
  const [menus, setMenus] = useState(standing)
  const [version, setVersion] = useState(read)
  const [open, setOpen] = useState<{ menu: MenuKey; at: number | null } | null>(null)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [reasons, setReasons] = useState<string[]>([])
  const { act, again } = useAct(email, '改动导航之前，请再确认一次是您本人。')
  const changed = !same(menus, standing)

  useLeaveWarning(changed)

  function change(menu: MenuKey, entries: MenuEntry[], told: string) {
    const next = { ...menus, [menu]: entries }
    setMenus(next)
    setSaid(told)
    setReasons(faultsOfMenus(next))
  }

  async function save() {
    setBusy(true)
    const reply = await act<{ version: number }>(deskApi.menus, { menus, version }, 'PUT')
    setBusy(false)
    if (reply.ok) {
      setVersion(reply.body.version)
      setReasons([])
      return setSaid('✓ 已保存，各页正在重印')
    }
    setSaid('')
    if (reply.status === 409 && typeof reply.body['version'] === 'number') {
      setVersion(reply.body['version'])
      return setReasons([`${reply.error}。您的改动还在这里，没有保存；再按一次“保存”，就以您的为准。`])
    }
    setReasons(reply.reasons.length > 0 ? reply.reasons : [reply.error])
  }

  async function undo(id: number) {
    setBusy(true)
    const reply = await act<{ version: number }>(deskApi.undoMenus, { change: id })
    setBusy(false)
    if (!reply.ok) return setReasons([reply.error])
    const before = changes.find((it) => it.id === id)?.before
    if (before) setMenus(before)
    setVersion(reply.body.version)
    setReasons([])
    setSaid('✓ 已撤销，各页正在重印')
  }

  function put(entry: MenuEntry) {
    if (!open) return
    const { menu, at } = open
    const entries = at === null ? [...menus[menu], entry] : menus[menu].map((it, i) => (i === at ? entry : it))
    setOpen(null)
    change(menu, entries, `${at === null ? '已添加' : '已改为'}“${shownEntry(entry, known).name}”，保存后生效`)
  }

  const entry = open && open.at !== null ? menus[open.menu][open.at] : undefined
  return (
    <>
      <SaveBar title={<h1 className="text-head font-semibold">导航</h1>} {...{ busy, changed, said, reasons }}>
        {same(menus, usualMenus) ? null : (
          <button
            type="button"
            className="knob knob-quiet"
            disabled={busy}
            onClick={() => {
              setMenus(usualMenus)
              setReasons([])
              setSaid('已换成原来的样子，保存后生效')
            }}
          >
            恢复原样
          </button>
        )}
        <button type="button" className="knob knob-main" disabled={busy || !changed} onClick={() => void save()}>
          保存
        </button>
      </SaveBar>
      <main className="grid items-start gap-x-8 gap-y-6 px-4 py-5 pb-16 sm:px-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 gap-4">
          <p className="text-small text-soft">拖动 ⠿，或选中它按 ↑ ↓；保存后一秒内各页换新。频道和固定页面自己的次序在那两间里定。</p>
          {menuKeys.map((key) => (
            <MenuList
              key={key}
              menu={key}
              note={notes[key]}
              entries={menus[key]}
              known={known}
              onChange={(entries, told) => change(key, entries, told)}
              onAdd={() => setOpen({ menu: key, at: null })}
              onRename={(at) => setOpen({ menu: key, at })}
            />
          ))}
        </div>
        <MenuChanges changes={changes} known={known} busy={busy || changed} onUndo={(id) => void undo(id)} />
      </main>
      {open ? (
        <EntryDialog
          title={entry ? `改名：${shownEntry(entry, known).name}` : `添加到“${menuNames[open.menu]}”`}
          entry={entry}
          taken={menus[open.menu].filter((_, i) => i !== open.at)}
          known={known}
          onDone={put}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {again}
    </>
  )
}
