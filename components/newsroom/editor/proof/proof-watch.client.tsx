'use client'

import { useEffect, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
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
      } else if (pressed(event, 'alt+enter') && editor.isFocused) {
        const { from, to } = editor.state.selection
        const key = markAt(editor.view, from, to)
        if (!key) return
        event.preventDefault()
        event.stopPropagation()
        proof.show(key)
        // The card stands when React has drawn it.
        setTimeout(focusFirstFix, 30)
      } else if (event.key === 'Escape' && editor.isFocused) proof.show(null)
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
      if (next.spot.in === 'text') setTimeout(() => proof?.show(next.key), 0)
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
            if (back) editor?.commands.focus(null, { scrollIntoView: false })
          }}
        />
      ) : null}
    </>
  )
}

function focusFirstFix(): void {
  const card = document.querySelector('[data-proof-card]')
  const first = card?.querySelector<HTMLElement>('[data-fix]') ?? card?.querySelector<HTMLElement>('button')
  first?.focus()
}
