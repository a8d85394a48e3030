'use client'

import { useState } from 'react'
import { CompareView } from '#components/newsroom/compare/compare-view.client'
import { useNames } from '#components/newsroom/compare/use-names.client'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import { type Listed, titleOf } from '#components/newsroom/versions/listed'
import { useRestore } from '#components/newsroom/versions/use-restore.client'
import { VersionText } from '#components/newsroom/versions/version-text'
import type { Manuscript } from '#lib/story/manuscript'

type Opened = { version: Listed; manuscript: Manuscript }
type Props = {
  opened: Opened
  /** The version before it, where there is one. */
  before: (() => Promise<Opened | string>) | null
  onClose: () => void
  onRestored: (version: Listed) => void
}

type Shown = 'text' | 'now' | 'before'
const names: Record<Shown, string> = { text: '原文', now: '与现在比较', before: '与上一个版本比较' }

/** One version: to read, to compare with the text on the desk or with the version before, and to put back. */
export function VersionDialog({ opened: { version, manuscript }, before, onClose, onRestored }: Props) {
  const { whole } = useDesk()
  const { names: called, thumbs } = useNames()
  const [now] = useState(whole)
  const [shown, setShown] = useState<Shown>('text')
  const [earlier, setEarlier] = useState<Opened | null>(null)
  const [trouble, setTrouble] = useState('')
  const { restore, busy } = useRestore()
  const title = titleOf(version, new Date())

  async function show(next: Shown) {
    setTrouble('')
    if (next === 'before' && !earlier) {
      const found = (await before?.()) ?? '没有更早的版本'
      if (typeof found === 'string') return setTrouble(found)
      setEarlier(found)
    }
    setShown(next)
  }

  async function putBack() {
    const refused = await restore(version)
    if (refused === null) onRestored(version)
    else setTrouble(refused)
  }

  return (
    <Modal title={title} wide onClose={onClose}>
      <fieldset className="mb-3 flex flex-wrap gap-1.5">
        <legend className="sr-only">显示</legend>
        {(['text', 'now', ...(before ? (['before'] as const) : [])] as const).map((it) => (
          <button key={it} type="button" className="knob text-small" aria-pressed={shown === it} onClick={() => show(it)}>
            {names[it]}
          </button>
        ))}
      </fieldset>
      {shown === 'text' ? <VersionText manuscript={manuscript} names={called} thumbs={thumbs} /> : null}
      {shown === 'now' ? <CompareView before={{ name: title, manuscript }} after={{ name: '现在的文字', manuscript: now }} /> : null}
      {shown === 'before' && earlier ? (
        <CompareView
          before={{ name: titleOf(earlier.version, new Date()), manuscript: earlier.manuscript }}
          after={{ name: title, manuscript }}
        />
      ) : null}
      <div className="mt-4 flex flex-wrap items-center justify-end gap-3">
        <p className="mr-auto text-small text-soft">恢复时，现在的文字会先留作一个版本，不会丢；读者看到的不变。</p>
        <button type="button" className="knob knob-main" disabled={busy} onClick={putBack}>
          {busy ? '恢复中……' : '恢复这个版本'}
        </button>
      </div>
      <Trouble>{trouble}</Trouble>
    </Modal>
  )
}
