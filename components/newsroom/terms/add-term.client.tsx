'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { TermForm } from '#components/newsroom/terms/term-form.client'

/** Adds an entry to the glossary. */
export function AddTerm({ to, words }: { to: string; words?: string | undefined }) {
  const [open, setOpen] = useState(false)
  const router = useRouter()
  return (
    <>
      <button type="button" className="knob knob-main" onClick={() => setOpen(true)}>
        添加术语
      </button>
      {open ? (
        <Modal title="添加术语" onClose={() => setOpen(false)}>
          <TermForm
            term={words ? { hans: words } : {}}
            to={to}
            method="POST"
            onSaved={() => {
              setOpen(false)
              router.refresh()
            }}
          />
        </Modal>
      ) : null}
    </>
  )
}
