'use client'

import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { keyAtPoint } from '#components/newsroom/editor/proof/in-field'
import type { ProofDesk } from '#components/newsroom/editor/proof/proof-desk'

const OPENS_AFTER = 350
const CLOSES_AFTER = 400

/** Opens the card of a line that is clicked, or that the pointer rests on, and closes the latter when the pointer has gone. */
export function useHover(editor: Editor | null, proof: ProofDesk | undefined): void {
  useEffect(() => {
    if (!editor || !proof) return
    const { dom } = editor.view
    let clock: ReturnType<typeof setTimeout> | undefined
    let held = false
    const isOurs = (it: Element | null) => dom.contains(it) || it?.closest('[data-proofed]')
    const keyOf = (event: MouseEvent) => {
      const it = event.target as Element | null
      return it?.closest('[data-proof]')?.getAttribute('data-proof') ?? keyAtPoint(it, event.clientX, event.clientY)
    }

    const click = (event: MouseEvent) => {
      if (!isOurs(event.target as Element | null)) return
      clearTimeout(clock)
      const key = keyOf(event)
      held = key !== null
      proof.show(key)
    }
    const move = (event: MouseEvent) => {
      if (editor.view.composing || document.querySelector('dialog[open]')) return
      clearTimeout(clock)
      const inCard = (event.target as Element | null)?.closest?.('[data-proof-card]')
      if (inCard) return
      const key = isOurs(event.target as Element | null) ? keyOf(event) : null
      if (key) {
        clock = setTimeout(() => {
          held = false
          proof.show(key)
        }, OPENS_AFTER)
      } else if (!held && proof.reading().shown && !cardHasFocus()) clock = setTimeout(() => proof.show(null), CLOSES_AFTER)
    }
    /** Within a field the pointer goes from line to line without leaving it. */
    const within = (event: MouseEvent) => (event.target as Element | null)?.closest('[data-proofed]') && move(event)
    /** What the keys opened stays until the keys or a click close it. */
    const keyed = () => {
      clearTimeout(clock)
      held = true
    }
    document.addEventListener('click', click)
    document.addEventListener('mousemove', within)
    document.addEventListener('mouseover', move)
    document.addEventListener('keydown', keyed, true)
    return () => {
      clearTimeout(clock)
      document.removeEventListener('click', click)
      document.removeEventListener('mousemove', within)
      document.removeEventListener('mouseover', move)
      document.removeEventListener('keydown', keyed, true)
    }
  }, [editor, proof])
}

const cardHasFocus = () => Boolean(document.activeElement?.closest('[data-proof-card]'))
