'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { FieldSpot } from '#components/newsroom/editor/proof/field-marks'
import { Proofed } from '#components/newsroom/editor/proof/proofed-field.client'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  max?: number
  /** Lines it shows; with more than one it is a field for paragraphs. */
  lines?: number
  needed?: boolean
  /** Whether the label stands before the field or is read out only. */
  bare?: boolean
  className?: string
  /** Classes of what stands around the field. */
  around?: string
  /** Where proof-reading knows its words by. */
  at?: FieldSpot
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

/**
 * A field of a block. Its words are kept here while somebody types, and handed on when no input method is composing: a
 * field that is rewritten in the middle of a syllable loses it.
 */
export function BlockField({
  label,
  value,
  onChange,
  hint,
  max = 500,
  lines = 1,
  needed,
  bare,
  className = '',
  around = '',
  at,
  onKeyDown,
}: Props) {
  const [own, setOwn] = useState(value)
  const composing = useRef(false)
  const id = useId()
  useEffect(() => setOwn(value), [value])

  function change(words: string) {
    setOwn(words)
    if (!composing.current && words !== value) onChange(words)
  }

  const shared = {
    id,
    className: `field ${className}`,
    value: own,
    placeholder: hint,
    maxLength: max,
    ...(bare ? { 'aria-label': label } : {}),
    ...(needed ? { 'aria-invalid': !own.trim() } : {}),
    onCompositionStart: () => {
      composing.current = true
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (!event.nativeEvent.isComposing && event.keyCode !== 229) onKeyDown?.(event)
    },
  }
  const field =
    lines > 1 ? (
      <textarea
        {...shared}
        rows={lines}
        onChange={(event) => change(event.target.value)}
        onCompositionEnd={(event) => {
          composing.current = false
          change(event.currentTarget.value)
        }}
      />
    ) : (
      <input
        {...shared}
        onChange={(event) => change(event.target.value)}
        onCompositionEnd={(event) => {
          composing.current = false
          change(event.currentTarget.value)
        }}
      />
    )
  const proofed = (
    <Proofed at={at} value={own} className={around}>
      {field}
    </Proofed>
  )
  if (bare) return proofed
  return (
    <div className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-2 text-small">
      <label htmlFor={id} className="text-soft">
        {label}
        {needed ? <span className="text-accent"> *</span> : null}
      </label>
      {proofed}
    </div>
  )
}
