'use client'

import type { ReactNode } from 'react'

type Props = { name: ReactNode; hint: string; on?: boolean; disabled?: boolean; onClick: () => void }

/** A tool for the text. Its words stand where a sign would have to be guessed; pressing it leaves the selection as it is. */
export function Tool({ name, hint, on, disabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      title={hint}
      aria-label={hint.replace(/ Ctrl.*/, '')}
      disabled={disabled}
      {...(on === undefined ? {} : { 'aria-pressed': on })}
      className="knob knob-quiet min-h-8 px-1.5 py-0.5 text-small"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {name}
    </button>
  )
}

export const Gap = () => <span aria-hidden className="mx-0.5 my-1.5 w-px shrink-0 bg-hair" />
