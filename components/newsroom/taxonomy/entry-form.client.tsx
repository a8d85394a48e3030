'use client'

import type { ReactNode } from 'react'
import { Trouble } from '#components/newsroom/field'
import { useEntry } from '#components/newsroom/taxonomy/use-entry.client'

type Props = {
  to: string
  method: 'POST' | 'PUT'
  version?: number | undefined
  /** What the fields say, as the route wants it. */
  read: (given: (name: string) => string) => object
  onSaved: (answer: { id?: number }) => void
  children: ReactNode
}

/** A form for one entry of the taxonomy. The browser keeps what is typed, so that no input method is ever disturbed. */
export function EntryForm({ to, method, version, read, onSaved, children }: Props) {
  const { busy, reasons, save } = useEntry({ to, method, version }, onSaved)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget)
        void save(read((name) => String(given.get(name) ?? '').trim()))
      }}
    >
      {children}
      <Trouble>
        {reasons.map((it) => (
          <p key={it}>{it}</p>
        ))}
      </Trouble>
      <div className="mt-4 flex justify-end">
        <button type="submit" disabled={busy} className="knob knob-main">
          {busy ? '保存中…' : '保存'}
        </button>
      </div>
    </form>
  )
}
