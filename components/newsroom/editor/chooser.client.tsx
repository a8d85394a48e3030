'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import type { Choice } from '#components/newsroom/editor/types'
import { calledFor } from '#lib/chinese/called'

type Props = { label: string; choices: Choice[]; onChoose: (id: number) => void }

const SHOWN = 12

/** Adds one of many names: typed in characters or pinyin, chosen by arrow keys or a click. */
export function Chooser({ label, choices, onChoose }: Props) {
  const id = useId()
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const found = calledFor(choices, words.trim()).slice(0, SHOWN)
  const listed = open && found.length > 0

  function choose(choice: Choice | undefined) {
    if (!choice) return
    onChoose(choice.id)
    setWords('')
    setAt(0)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt((it) => Math.min(it + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt((it) => Math.max(it - 1, 0))
    else if (event.key === 'Enter') choose(found[at])
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }

  return (
    <fieldset className="relative" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}>
      <input
        className="field"
        role="combobox"
        aria-label={label}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed ? `${id}-${at}` : undefined}
        placeholder={label}
        value={words}
        onFocus={() => setOpen(true)}
        onKeyDown={press}
        onChange={(event) => {
          setWords(event.target.value)
          setOpen(true)
          setAt(0)
        }}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={`floating mt-1 max-h-72 w-full overflow-auto ${listed ? '' : 'hidden'}`}
      >
        {found.map((choice, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses in the field
          <div
            key={choice.id}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
            className={`flex cursor-pointer justify-between rounded-md px-2.5 py-1.5 hover:bg-chosen ${i === at ? 'bg-chosen' : ''}`}
          >
            {choice.name}
            <span className="text-note text-soft">{choice.note}</span>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
