'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import { VerdictTable } from '#components/newsroom/redirects/verdict-table'
import type { Act } from '#components/newsroom/use-act.client'
import { figure } from '#lib/figure'
import type { Judged, Verdict } from '#lib/redirects/plan'

export type Told = { total: number; writes: number; counts: Partial<Record<Verdict, number>>; lines: Judged[] }
type Props = { check: string; to: string; act: Act; onDone: (said: string) => void; onClose: () => void }

/** 导入: a file is judged line by line before anything is written. */
export function ImportDialog({ check, to, act, onDone, onClose }: Props) {
  const [file, setFile] = useState<File | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState('')
  const [trouble, setTrouble] = useState('')

  async function send(route: string, chosen: File, doing: string): Promise<Told | null> {
    setBusy(doing)
    // A browser on a machine with Excel says application/vnd.ms-excel; the door goes by the bytes.
    const reply = await act<Told>(route, new Blob([chosen], { type: 'text/csv' }))
    setBusy('')
    setTrouble(reply.ok ? '' : reply.error)
    return reply.ok ? reply.body : null
  }

  async function choose(chosen: File | undefined) {
    setTold(null)
    setFile(chosen ?? null)
    if (chosen) setTold(await send(check, chosen, '正在测试…'))
  }

  async function write() {
    const done = file && (await send(to, file, '正在导入…'))
    if (done) onDone(`已导入：写入 ${figure(done.writes)} 条`)
  }

  return (
    <Modal title="导入跳转" size="wide" onClose={onClose}>
      <p className="mb-3 text-soft">
        CSV 文件，三列：旧网址、新网址、状态码（301 或 410，可省）。UTF-8 编码，最多两万行。选好文件先测试，不会写入。
      </p>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label="CSV 文件"
        data-first
        className="field cursor-pointer file:mr-3 file:cursor-pointer file:rounded-md file:border file:border-hair file:px-2 file:text-small"
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <p role="status" className="mt-2 text-soft empty:hidden">
        {busy}
      </p>
      <Trouble>{trouble}</Trouble>
      {told ? <VerdictTable told={told} /> : null}
      <div className="mt-4 flex justify-end gap-2">
        <button type="button" className="knob" onClick={onClose}>
          取消
        </button>
        <button type="button" className="knob knob-main" disabled={!told || told.writes === 0 || busy !== ''} onClick={write}>
          {told && told.writes > 0 ? `导入 ${figure(told.writes)} 条` : '导入'}
        </button>
      </div>
    </Modal>
  )
}
