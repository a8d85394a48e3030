'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

type Props = { title: string; wide?: boolean; size?: keyof typeof sizes; onClose: () => void; children: ReactNode }

const sizes = {
  plain: '',
  wide: 'max-w-none w-[min(60rem,calc(100vw-2rem))]',
  palette:
    'flex-col open:flex sm:mt-[10vh] sm:max-h-[70vh] max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-screen max-sm:max-w-none max-sm:rounded-none max-sm:border-0 max-sm:px-4',
  full: 'flex-col open:flex max-h-none max-w-none w-[min(84rem,calc(100vw-1rem))] h-[calc(100dvh-1rem)] max-sm:px-4',
}

/** A window over the desk. The browser keeps the focus inside and closes it on Escape. */
export function Modal({ title, wide = false, size = wide ? 'wide' : 'plain', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before the window leaves the page, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    shown?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose} className={`sheet-dialog ${sizes[size]}`}>
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={id} className="text-head font-semibold">
          {title}
        </h2>
        <button type="button" aria-label="关闭" className="knob knob-quiet -mt-1 -mr-2 px-2" onClick={() => dialog.current?.close()}>
          ✕
        </button>
      </div>
      {size === 'full' ? <div className="min-h-0 flex-1">{children}</div> : children}
    </dialog>
  )
}
