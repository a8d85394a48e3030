'use client'

import { type ReactNode, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import type { Act } from '#components/newsroom/use-act.client'

type Props = {
  name: string
  to: string
  /** What the route wants to know besides. */
  body?: object
  ready?: boolean
  /** Asks the route, where that takes more than asking. */
  act?: Act
  onDone: () => void
  onClose: () => void
  children: ReactNode
}

const plainly: Act = (to, body) => ask('POST', to, body)

/** Asks once more before an entry is taken away, and says what that means. */
export function RemoveDialog({ name, to, body = {}, ready = true, act = plainly, onDone, onClose, children }: Props) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')

  async function remove() {
    setBusy(true)
    const reply = await act(to, body)
    setBusy(false)
    if (reply.ok || reply.status === 404) return onDone()
    setTrouble(reply.error)
  }

  return (
    <Modal title={`删除“${name}”？`} onClose={onClose}>
      <div>{children}</div>
      <Trouble>{trouble}</Trouble>
      <div className="mt-4 flex justify-end gap-2">
        <button type="button" className="knob" data-first onClick={onClose}>
          不删
        </button>
        <button type="button" className="knob knob-main" disabled={!ready || busy} onClick={remove}>
          删除
        </button>
      </div>
    </Modal>
  )
}
