'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import { TermForm } from '#components/newsroom/terms/term-form.client'
import type { Term } from '#db/terms/types'

type Props = { term: Term; save: string; remove: string }

/** Changes or removes one entry. */
export function ChangeTerm({ term, save, remove }: Props) {
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  const [trouble, setTrouble] = useState('')
  const router = useRouter()

  function close() {
    setOpen(null)
    setTrouble('')
  }

  async function takeOut() {
    const reply = await ask('POST', remove, {})
    if (!reply.ok && reply.status !== 404) return setTrouble(reply.error)
    close()
    router.refresh()
  }

  return (
    <>
      <button
        type="button"
        className="knob knob-quiet min-h-8 px-2 text-small"
        aria-label={`修改${term.hans}`}
        onClick={() => setOpen('change')}
      >
        修改
      </button>
      <button
        type="button"
        className="knob knob-quiet min-h-8 px-2 text-small"
        aria-label={`删除${term.hans}`}
        onClick={() => setOpen('remove')}
      >
        删除
      </button>
      {open === 'change' ? (
        <Modal title={`修改“${term.hans}”`} onClose={close}>
          <TermForm
            term={term}
            to={save}
            method="PUT"
            onSaved={() => {
              close()
              router.refresh()
            }}
          />
        </Modal>
      ) : null}
      {open === 'remove' ? (
        <Modal title={`删除“${term.hans}”？`} onClose={close}>
          <p>校对和繁体转换将不再认识它。审计里会留下它的内容。</p>
          <Trouble>{trouble}</Trouble>
          <div className="mt-4 flex justify-end gap-2">
            <button type="button" className="knob" onClick={close}>
              不删
            </button>
            <button type="button" className="knob knob-main" data-first onClick={takeOut}>
              删除
            </button>
          </div>
        </Modal>
      ) : null}
    </>
  )
}
