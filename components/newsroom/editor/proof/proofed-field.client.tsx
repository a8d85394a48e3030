'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { type FieldSpot, fieldPieces } from '#components/newsroom/editor/proof/field-marks'
import { useProof } from '#components/newsroom/editor/proof/use-proof.client'

type Props = { at: FieldSpot; value: string; className?: string; children: ReactNode }

/** All that says where a character stands within a field. */
const SHAPE = [
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-kerning', 'font-feature-settings', 'font-variant-numeric'],
  ...['line-height', 'letter-spacing', 'word-spacing', 'text-indent', 'text-align', 'text-autospace', 'text-spacing-trim'],
  ...['line-break', 'word-break', 'overflow-wrap', 'tab-size'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  ...['padding-top', 'padding-bottom', 'padding-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
]

const BELOW = '0.4em'

/**
 * A field with lines under the words that proof-reading has something to say of. The lines belong to a copy of the words that
 * lies over the field, unseen and out of reach: the field itself, its caret, its history and what an input method does in it
 * are never touched. While somebody types the copy is not there; the next reading brings it back.
 */
export function ProofedField({ at, value, className = '', children }: Props) {
  const { reading } = useProof()
  const around = useRef<HTMLSpanElement>(null)
  const copy = useRef<HTMLSpanElement>(null)
  const pieces = fieldPieces(reading.found, at, value)
  const drawn = pieces.length > 0

  useLayoutEffect(() => {
    const field = around.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(':scope > input, :scope > textarea')
    if (!drawn || !field) return
    const shape = () => {
      if (!copy.current) return
      const style = getComputedStyle(field)
      for (const name of SHAPE) copy.current.style.setProperty(name, style.getPropertyValue(name))
      const bar =
        field.offsetWidth - field.clientWidth - Number.parseFloat(style.borderLeftWidth) - Number.parseFloat(style.borderRightWidth)
      copy.current.style.setProperty('padding-right', `${Number.parseFloat(style.paddingRight) + bar}px`)
      // The line under the last words stands below their box.
      copy.current.style.setProperty('padding-bottom', `calc(${style.paddingBottom} + ${BELOW})`)
      copy.current.style.setProperty('margin-bottom', `calc(${style.marginBottom} - ${BELOW})`)
      copy.current.style.setProperty('white-space', field instanceof HTMLInputElement ? 'pre' : 'pre-wrap')
      follow()
    }
    const follow = () => copy.current?.scrollTo(field.scrollLeft, field.scrollTop)
    shape()
    const sized = new ResizeObserver(shape)
    sized.observe(field)
    // A field of one line scrolls with its caret, and not every browser tells of it.
    const moves = ['scroll', 'keyup', 'pointerup', 'focus', 'blur'] as const
    for (const it of moves) field.addEventListener(it, follow)
    return () => {
      sized.disconnect()
      for (const it of moves) field.removeEventListener(it, follow)
    }
  }, [drawn])

  return (
    <span ref={around} data-proofed className={`proofed ${className}`}>
      {children}
      {drawn ? (
        <span ref={copy} aria-hidden className="proofed-copy">
          {pieces.map(({ text, mark }, i) =>
            mark ? (
              <span key={mark.key} data-proof={mark.key} className={`proof proof-${mark.level}`}>
                {text}
              </span>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: words between lines have no name but their place
              <span key={i}>{text}</span>
            ),
          )}
        </span>
      ) : null}
    </span>
  )
}

/** The same where not every field has words that are read: without a spot the field stands as it is. */
export function Proofed({ at, ...field }: Omit<Props, 'at'> & { at: FieldSpot | null | undefined }) {
  return at ? <ProofedField at={at} {...field} /> : field.children
}
