'use client'

import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
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
    const keyOf = (event: Event) => (event.target as Element | null)?.closest?.('[data-proof]')?.getAttribute('data-proof') ?? null

    const click = (event: Event) => {
      clearTimeout(clock)
      const key = keyOf(event)
      held = key !== null
      proof.show(key)
    }
    const move = (event: Event) => {
      if (editor.view.composing || document.querySelector('dialog[open]')) return
      clearTimeout(clock)
      const inCard = (event.target as Element | null)?.closest?.('[data-proof-card]')
      if (inCard) return
      const key = dom.contains(event.target as Node) ? keyOf(event) : null
      if (key) {
        clock = setTimeout(() => {
          held = false
          proof.show(key)
        }, OPENS_AFTER)
      } else if (!held && proof.reading().shown && !cardHasFocus()) clock = setTimeout(() => proof.show(null), CLOSES_AFTER)
    }
    /** What the keys opened stays until the keys or a click close it. */
    const keyed = () => {
      clearTimeout(clock)
      held = true
    }
    dom.addEventListener('click', click)
    document.addEventListener('mouseover', move)
    document.addEventListener('keydown', keyed, true)
    return () => {
      clearTimeout(clock)
      dom.removeEventListener('click', click)
      document.removeEventListener('mouseover', move)
      document.removeEventListener('keydown', keyed, true)
    }
  }, [editor, proof])
}

const cardHasFocus = () => Boolean(document.activeElement?.closest('[data-proof-card]'))
