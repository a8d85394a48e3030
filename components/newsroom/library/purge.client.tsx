'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'

type Props = { count: number; onPurge: () => void }

/** 彻底删除, after a question: it is the one thing here that nobody can take back. */
export function Purge({ count, onPurge }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="knob text-accent" onClick={() => setOpen(true)}>
        彻底删除
      </button>
      {open ? (
        <Modal title={`彻底删除 ${count} 篇稿件？`} onClose={() => setOpen(false)}>
          <p>正文、各个稿次、批注和预览链接一起永久删除，不能撤销，也不能取回。审计里只留下标题和经手人，流转记录照旧保留。</p>
          <div className="mt-4 flex justify-end gap-2">
            <button type="button" className="knob" data-first onClick={() => setOpen(false)}>
              不删
            </button>
            <button
              type="button"
              className="knob text-accent"
              onClick={() => {
                setOpen(false)
                onPurge()
              }}
            >
              彻底删除
            </button>
          </div>
        </Modal>
      ) : null}
    </>
  )
}
