'use client'

import { useState } from 'react'
import { ComparePanel } from '#components/newsroom/editor/compare-panel.client'
import type { Theirs } from '#components/newsroom/editor/standing'
import { Trouble } from '#components/newsroom/field'
import type { Manuscript } from '#lib/story/manuscript'
import { fullDateTime } from '#lib/time'

type Props = { theirs: Theirs; mine: Manuscript; onLoadTheirs: () => void; onSaveAsMine: () => Promise<string> }

/** Somebody else saved in between. Neither text is lost, and nothing is decided for the writer. */
export function ConflictPanel({ theirs, mine, onLoadTheirs, onSaveAsMine }: Props) {
  const [open, setOpen] = useState(true)
  const [trouble, setTrouble] = useState('')
  if (!open) {
    return (
      <div
        role="alert"
        className="fixed inset-x-0 bottom-0 z-30 flex items-center justify-center gap-3 border-t border-hair bg-panel px-4 py-3"
      >
        <span className="text-accent">{theirs.by}保存了另一份文字，您的改动还没有保存。</span>
        <button type="button" className="knob knob-main" onClick={() => setOpen(true)}>
          处理冲突
        </button>
      </div>
    )
  }
  return (
    <ComparePanel
      title="这篇稿件有两份文字"
      note={`${theirs.by}在 ${fullDateTime(new Date(theirs.at))} 保存了版本 ${theirs.serverVersion}。您的文字还在这里，没有丢。`}
      mine={{ name: '您的文字（未保存）', manuscript: mine }}
      theirs={{ name: `${theirs.by}保存的文字`, manuscript: theirs.manuscript }}
      onClose={() => setOpen(false)}
    >
      <button type="button" className="knob" onClick={onLoadTheirs}>
        载入对方版本
      </button>
      <button type="button" className="knob knob-main" onClick={async () => setTrouble(await onSaveAsMine())}>
        存为我的副本
      </button>
      <Trouble>{trouble}</Trouble>
    </ComparePanel>
  )
}
