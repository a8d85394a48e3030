'use client'

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { colleaguesFor } from '#components/newsroom/editor/notes/colleagues-for'
import type { Colleague } from '#components/newsroom/editor/workflow/types'

type Props = { label: string; value: string; onChange: (text: string) => void; colleagues: Colleague[]; first?: boolean }

/** A field for words to colleagues. `@` lists them; who is named is told. */
export function MentionField({ label, value, onChange, colleagues }: Props) {
  const id = useId()
  const { me } = useDesk()
  const field = useRef<HTMLTextAreaElement>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const found = asked === null ? [] : colleaguesFor(asked, colleagues, me.id)

  function heard(text: string) {
    onChange(text)
    const before = text.slice(0, field.current?.selectionStart ?? text.length)
    setAsked(/[@＠]([^\s@＠]{0,20})$/.exec(before)?.[1] ?? null)
    setAt(0)
  }

  function choose({ name }: Colleague) {
    const caret = field.current?.selectionStart ?? value.length
    const before = value.slice(0, caret).replace(/[@＠][^\s@＠]*$/, `@${name} `)
    onChange(before + value.slice(caret))
    setAsked(null)
    requestAnimationFrame(() => field.current?.setSelectionRange(before.length, before.length))
    field.current?.focus()
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || found.length === 0) return
    const chosen = found[at]
    if (event.key === 'ArrowDown') setAt((at + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((at - 1 + found.length) % found.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) choose(chosen)
    else if (event.key === 'Escape') setAsked(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="relative">
      <textarea
        ref={field}
        className="field field-sizing-content min-h-16"
        aria-label={label}
        placeholder={`${label}，@ 提到同事`}
        value={value}
        maxLength={2000}
        aria-controls={found.length > 0 ? id : undefined}
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        onChange={(event) => heard(event.target.value)}
        onKeyDown={press}
        onBlur={() => setTimeout(() => setAsked(null), 150)}
      />
      {found.length > 0 ? (
        <div id={id} role="listbox" aria-label="同事" className="floating inset-x-0 mt-0.5">
          {found.map((it, i) => (
            <div
              key={it.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              tabIndex={-1}
              className="rounded-md px-2.5 py-1.5 aria-selected:bg-chosen"
              onPointerDown={(event) => {
                event.preventDefault()
                choose(it)
              }}
            >
              {it.name}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** Numbers of the colleagues a text names. */
export const namedIn = (text: string, colleagues: Colleague[]): string[] =>
  colleagues.filter((it) => text.includes(`@${it.name}`)).map((it) => it.id)
