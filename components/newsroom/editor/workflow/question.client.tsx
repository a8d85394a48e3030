'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'

type Props = {
  title: string
  act: string
  onClose: () => void
  /** Answers why it could not be done, a sentence each; when there is none, the question closes itself. */
  onSubmit: (form: FormData) => Promise<string[]>
  children: ReactNode
}

/** A question with one answer: yes. Refusals stay beside the button. */
export function Question({ title, act, onClose, onSubmit, children }: Props) {
  const [busy, setBusy] = useState(false)
  const [troubles, setTroubles] = useState<string[]>([])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const found = await onSubmit(new FormData(event.currentTarget))
    setBusy(false)
    setTroubles(found)
    if (found.length === 0) onClose()
  }

  return (
    <Modal title={title} onClose={onClose}>
      <form onSubmit={submit}>
        {children}
        <div className="mt-4 flex items-end justify-end gap-3">
          <Troubles sentences={troubles} />
          <button type="submit" disabled={busy} className="knob knob-main ml-auto shrink-0">
            {act}
          </button>
        </div>
      </form>
    </Modal>
  )
}

/** What stands in the way, said aloud as soon as it stands there. */
export function Troubles({ sentences }: { sentences: string[] }) {
  return (
    <Trouble>
      {sentences.length > 0 ? (
        <ul className="list-disc pl-5">
          {sentences.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      ) : null}
    </Trouble>
  )
}
