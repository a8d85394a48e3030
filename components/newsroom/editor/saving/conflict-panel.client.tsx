'use client'

import { useMemo, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { ComparePanel } from '#components/newsroom/editor/saving/compare-panel.client'
import type { Theirs } from '#components/newsroom/editor/saving/standing'
import { useSaveAs } from '#components/newsroom/editor/saving/use-save-as.client'
import { Trouble } from '#components/newsroom/field'
import { fullDateTime } from '#lib/time'

/** Somebody else saved in between. Neither text is lost, and nothing is decided for the writer. */
export function ConflictPanel({ theirs }: { theirs: Theirs }) {
  const { saving, safety, whole, put, mayOverwrite } = useDesk()
  const saveAs = useSaveAs()
  const [open, setOpen] = useState(true)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  // As it is at the moment the panel opens: beneath it nobody can write.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` is that moment
  const mine = useMemo(whole, [open, theirs])
  const who = theirs.own ? '您在另一个窗口' : theirs.by

  /** Takes what somebody else saved, and lays one's own text where it can be fetched back. */
  async function loadTheirs() {
    if (!(await safety.layAside()) && !confirm('这个浏览器不能留存您的文字，载入对方版本后就找不回来了。要继续吗？')) return
    put(theirs.manuscript)
    saving.goOnFrom(theirs)
  }

  /** Makes a story of its own out of one's text. */
  async function saveAsMine() {
    setBusy(true)
    setTrouble(await saveAs(mine, () => saving.goOnFrom(theirs)))
    setBusy(false)
  }

  async function overwrite() {
    setBusy(true)
    await saving.overwrite(theirs)
    setBusy(false)
  }

  if (!open) {
    return (
      <div
        role="alert"
        className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center justify-center gap-3 border-t border-hair bg-panel px-4 py-3"
      >
        <span className="text-accent">▲ {who}保存了另一份文字，您的改动还没有保存。</span>
        <button type="button" className="knob knob-main" onClick={() => setOpen(true)}>
          处理冲突
        </button>
      </div>
    )
  }
  return (
    <ComparePanel
      title="这篇稿件有两份文字"
      note={`${who}在 ${fullDateTime(new Date(theirs.at))} 保存了版本 ${theirs.serverVersion}。您的文字还在这里，没有丢；怎么办由您决定。${mayOverwrite ? '覆盖后对方的文字仍留在版本里。' : ''}`}
      mine={{ name: '您的文字（未保存）', manuscript: mine }}
      theirs={{ name: `${who}保存的文字`, manuscript: theirs.manuscript }}
      onClose={() => setOpen(false)}
    >
      <button type="button" className="knob" disabled={busy} onClick={loadTheirs}>
        载入对方版本
      </button>
      {mayOverwrite ? (
        <button type="button" className="knob" disabled={busy} onClick={overwrite}>
          用我的覆盖
        </button>
      ) : null}
      <button type="button" className="knob knob-main" disabled={busy} onClick={saveAsMine}>
        存为我的副本
      </button>
      <Trouble>{trouble}</Trouble>
    </ComparePanel>
  )
}
