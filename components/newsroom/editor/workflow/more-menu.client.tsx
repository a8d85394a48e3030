'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

type Choice = { key: string; words: string }

/** 更多: what else can be done. Arrow keys go through it, Escape leaves it. */
export function MoreMenu({ choices, onChoose }: { choices: Choice[]; onChoose: (key: string) => void }) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const knob = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [open])

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || !open) return
    const entries = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = entries.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (to !== undefined) entries.at(to % entries.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') {
      setOpen(false)
      if (event.key === 'Tab') return
      knob.current?.focus()
    } else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the menu inside
    <div
      ref={root}
      className="relative"
      onKeyDown={press}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <button
        ref={knob}
        type="button"
        className="knob knob-quiet px-2"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        更多 <span aria-hidden>▾</span>
      </button>
      {open ? (
        <div role="menu" aria-label="更多" className="floating right-0 mt-1 w-40">
          {choices.map(({ key, words }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="block w-full rounded-md px-2.5 py-1.5 text-left hover:bg-chosen focus-visible:bg-chosen"
              onClick={() => {
                setOpen(false)
                // A dialog that opens gives the focus back to where it was taken from.
                knob.current?.focus()
                onChoose(key)
              }}
            >
              {words}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
