'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'

type Props = {
  /** What the button says, and what is asked before it is done. */
  name: string
  question: string
  words: string
  to: string
  /** Where to go when it is done; else the page is shown anew. */
  then?: string
}

/** Removes a file, or the whole bin, for ever; asks first, for there is no way back. */
export function Erase({ name, question, words, to, then }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string[]>([])

  function close() {
    setOpen(false)
    setTrouble([])
  }

  async function erase() {
    setBusy(true)
    const reply = await ask('DELETE', to, {})
    setBusy(false)
    if (!reply.ok && reply.status !== 404) return setTrouble([reply.error, ...reply.reasons])
    if (then) return router.push(then)
    close()
    router.refresh()
  }

  return (
    <>
      <button type="button" className="knob text-accent" onClick={() => setOpen(true)}>
        {name}
      </button>
      {open ? (
        <Modal title={question} onClose={close}>
          <p>{words}</p>
          <Trouble>
            {trouble.length > 0 ? (
              <ul className="pt-2">
                {trouble.map((it) => (
                  <li key={it}>{it}</li>
                ))}
              </ul>
            ) : null}
          </Trouble>
          <div className="mt-4 flex justify-end gap-2">
            <button type="button" className="knob" data-first onClick={close}>
              不删
            </button>
            <button type="button" className="knob knob-main" disabled={busy} onClick={erase}>
              {busy ? '删除中' : name}
            </button>
          </div>
        </Modal>
      ) : null}
    </>
  )
}
