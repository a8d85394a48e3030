'use client'

import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { findingInField } from '#components/newsroom/editor/proof/field-marks'
import { fieldOf, keysAround, markInField } from '#components/newsroom/editor/proof/in-field'
import type { Marked } from '#components/newsroom/editor/proof/marked'
import { nextAfter } from '#components/newsroom/editor/proof/next-after'
import { ProofCard } from '#components/newsroom/editor/proof/proof-card.client'
import { markAt } from '#components/newsroom/editor/proof/proof-marks'
import { TERMS_CHANGED } from '#components/newsroom/editor/proof/term-dialog.client'
import { useHover } from '#components/newsroom/editor/proof/use-hover.client'
import { useProof } from '#components/newsroom/editor/proof/use-proof.client'
import { useReach } from '#components/newsroom/editor/proof/use-reach.client'
import { pressed } from '#components/newsroom/shortcuts'
import type { Term } from '#db/terms/types'
import { levelNames } from '#lib/chinese/proof/finding'

/** Keeps proof-reading going while a story is open: gives it the fields and the glossary, shows cards, hears F8. */
export function ProofWatch() {
  const { editor, fields, links } = useDesk()
  const { own, reading } = useProof()
  const reach = useReach()
  const [said, setSaid] = useState('')
  const visited = useRef<string | null>(null)
  const proof = own?.proof

  useEffect(() => proof?.takeFields(fields), [proof, fields])

  useEffect(() => {
    if (!own) return
    const stops = [own.proof.start(), own.mend.follow()]
    const fetchTerms = async () => {
      const reply = await ask<{ terms: Term[]; mayEdit: boolean }>('GET', links.terms)
      if (reply.ok) own.proof.takeTerms(reply.body.terms, reply.body.mayEdit)
    }
    void fetchTerms()
    window.addEventListener(TERMS_CHANGED, fetchTerms)
    return () => {
      window.removeEventListener(TERMS_CHANGED, fetchTerms)
      for (const stop of stops) stop()
    }
  }, [own, links.terms])

  useHover(editor, proof)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || !proof || !editor || editor.view.composing) return
      if (document.querySelector('dialog[open]')) return
      if (pressed(event, 'f8') || pressed(event, 'shift+f8')) {
        event.preventDefault()
        step(event.shiftKey ? -1 : 1)
      } else if (pressed(event, 'alt+enter')) {
        const { from, to } = editor.state.selection
        const key = editor.isFocused ? markAt(editor.view, from, to) : keyAtCaret(proof.reading().found)
        if (!key) return
        event.preventDefault()
        event.stopPropagation()
        // At once: the next key belongs to the card already.
        flushSync(() => proof.show(key))
        focusFirstFix()
      } else if (event.key === 'Escape' && (editor.isFocused || document.activeElement?.closest('[data-proofed]'))) proof.show(null)
    }
    const step = (by: 1 | -1) => {
      proof?.readNow()
      const found = proof?.reading().found ?? []
      const at = editor?.isFocused ? editor.state.selection : null
      const next = nextAfter(found, by, at, visited.current)
      if (!next) return setSaid('没有要看的地方了')
      visited.current = next.key
      setSaid(`第 ${found.indexOf(next) + 1} 处，共 ${found.length} 处，${levelNames[next.level]}：${next.message}。按 Alt+回车处理`)
      reach(next)
      // The panel with the field has to stand there first.
      setTimeout(() => proof?.show(next.key), next.spot.in === 'text' ? 0 : 80)
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [proof, editor, reach])

  const shown: Marked | undefined = reading.found.find((it) => it.key === reading.shown)
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {shown && proof ? (
        <ProofCard
          key={shown.key}
          finding={shown}
          onClose={(back) => {
            proof.show(null)
            const field = fieldOf(markInField(shown.key))
            if (back && field) field.focus({ preventScroll: true })
            else if (back && shown.spot.in === 'text') editor?.commands.focus(null, { scrollIntoView: false })
          }}
        />
      ) : null}
    </>
  )
}

/** What stands at the caret of the field that has the focus. */
function keyAtCaret(found: readonly Marked[]): string | null {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.selectionStart === null) return null
  return findingInField(found, keysAround(field), field.selectionStart, field.selectionEnd ?? field.selectionStart)?.key ?? null
}

function focusFirstFix(): void {
  const card = document.querySelector('[data-proof-card]')
  const first = card?.querySelector<HTMLElement>('[data-fix]') ?? card?.querySelector<HTMLElement>('button')
  first?.focus()
}
