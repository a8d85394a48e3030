'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import { selectedTerm } from '#components/newsroom/editor/proof/selected-term'
import { TermForm } from '#components/newsroom/terms/term-form.client'
import type { TermWords } from '#db/terms/types'

/** Said to the window when the glossary got another entry. */
export const TERMS_CHANGED = 'eddiba:terms-changed'

type Props = { term: Pick<TermWords, 'kind' | 'hans'> & { hant?: string }; onSaved: () => void; onClose: () => void }

/** 加入术语表: words of the story become an entry, with what the traditional edition makes of them now, unless that is given. */
export function TermDialog({ term, onSaved, onClose }: Props) {
  const { story, links } = useDesk()
  const [hant, setHant] = useState<string | null>(term.hant ?? null)
  const { hans } = term
  const given = term.hant !== undefined
  useEffect(() => {
    if (given) return
    let current = true
    // Without an answer the field stays empty: then the paper converts by itself.
    void ask<{ hant: string }>('GET', links.traditional + encodeURIComponent(hans)).then(
      (reply) => current && setHant(reply.ok ? reply.body.hant : ''),
    )
    return () => {
      current = false
    }
  }, [links.traditional, hans, given])

  // The form comes when all of it is there: what it begins with must not change under the writer's hands.
  if (hant === null) return null
  return (
    <Modal title="加入术语表" onClose={onClose}>
      <TermForm
        term={{ ...term, hant }}
        story={story.id}
        to={links.addTerm}
        method="POST"
        onSaved={() => {
          window.dispatchEvent(new Event(TERMS_CHANGED))
          onSaved()
        }}
      />
    </Modal>
  )
}

/** The same for what is selected in the text. */
export function SelectedTerm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [hans] = useState(() => selectedTerm(editor))
  return (
    <TermDialog
      term={{ kind: 'person', hans }}
      onClose={onClose}
      onSaved={() => {
        onClose()
        editor.storage.blockDesk.said.set(`“${hans}”已加入术语表`)
      }}
    />
  )
}
