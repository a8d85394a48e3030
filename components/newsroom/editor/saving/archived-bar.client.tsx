'use client'

import { useEffect, useRef, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { useSaveAs } from '#components/newsroom/editor/saving/use-save-as.client'
import { useArchived, useReadOnly } from '#components/newsroom/editor/workflow/read-only.client'
import { troublesOf, useStatus } from '#components/newsroom/editor/workflow/status.client'

/** An archived story is to be read. Whoever was writing when it was archived finds out here how to keep their words. */
export function ArchivedBar() {
  const { editor, saving, whole, say } = useDesk()
  const { status, act } = useStatus()
  const archived = useArchived()
  const readOnly = useReadOnly()
  const saveAs = useSaveAs()
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    if (!editor) return
    const set = () => {
      // The second argument: nothing was written by it.
      if (!editor.isDestroyed && editor.isEditable === readOnly) editor.setEditable(!readOnly, false)
    }
    if (!editor.view.composing) return set()
    const later = () => setTimeout(set)
    document.addEventListener('compositionend', later, { once: true })
    return () => document.removeEventListener('compositionend', later)
  }, [editor, readOnly])

  // Whoever opened it again: what waited here is saved now.
  const was = useRef(archived)
  useEffect(() => {
    if (was.current && !archived && saving.isDirty()) void saving.save()
    was.current = archived
  }, [archived, saving])

  if (!archived) return null

  async function reopen() {
    setBusy(true)
    const reply = await act('reopen', {})
    setBusy(false)
    say(troublesOf(reply).join('；'))
  }

  async function keepAsNew() {
    setBusy(true)
    const manuscript = whole()
    const trouble = await saveAs(manuscript, () => saving.goOnFrom({ serverVersion: saving.version(), manuscript }))
    setBusy(false)
    say(trouble)
  }

  const mayReopen = status?.can.includes('reopen') ?? false
  return (
    <section aria-label="已归档" className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-hair bg-chosen px-4 py-2 sm:px-6">
      <p role={readOnly ? 'status' : 'alert'} className="mr-auto">
        {readOnly
          ? `■ 稿件已归档，只能看。${mayReopen ? '重新打开后才能改。' : '要改，请编辑重新打开。'}`
          : '▲ 稿件已归档，您刚写的文字没有保存，还留在这一页里。'}
      </p>
      {/* While nothing waits, the corner of the bar above opens it. */}
      {readOnly || !mayReopen ? null : (
        <button type="button" className="knob" disabled={busy} onClick={reopen}>
          重新打开并保存
        </button>
      )}
      {readOnly ? null : (
        <button type="button" className="knob" disabled={busy} onClick={keepAsNew}>
          另存为新稿
        </button>
      )}
    </section>
  )
}
