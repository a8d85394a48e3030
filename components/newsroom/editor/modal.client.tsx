'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = { title: string; wide?: boolean; onClose: () => void; children: ReactNode }

/** A window over the desk. The browser keeps the focus inside and closes it on Escape. */
export function Modal({ title, wide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    shown?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className={`sheet-dialog ${wide ? 'max-w-none w-[min(60rem,calc(100vw-2rem))]' : ''}`}
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={id} className="text-head font-semibold">
          {title}
        </h2>
        <button type="button" aria-label="关闭" className="knob knob-quiet -mt-1 -mr-2 px-2" onClick={() => dialog.current?.close()}>
          ✕
        </button>
      </div>
      {children}
    </dialog>
  )
}
