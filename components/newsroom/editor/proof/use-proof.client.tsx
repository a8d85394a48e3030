'use client'

import type { Editor } from '@tiptap/core'
import { useSyncExternalStore } from 'react'
import { type Desk, useDesk } from '#components/newsroom/editor/desk.client'
import { mending } from '#components/newsroom/editor/proof/mending'
import { type ProofDesk, proofDesk, type Reading } from '#components/newsroom/editor/proof/proof-desk'
import { type ProofCounts, proofCounts } from '#lib/chinese/proof/counts'

export type Mending = ReturnType<typeof mending>
type Own = { proof: ProofDesk; mend: Mending }

const desks = new WeakMap<Editor, Own>()

/** The proof-reading of the story that is open; null until the editor of words stands. */
export function useProof(): { own: Own | null; reading: Reading } {
  const { editor, story, change } = useDesk()
  const own = editor ? ownOf(editor, story.id, change) : null
  return { own, reading: useSyncExternalStore(own?.proof.subscribe ?? nobody, own?.proof.reading ?? nothing, nothing) }
}

/** How many findings of each level wait, for whoever is about to publish. `done` is false until the story was read once. */
export function useProofCounts(): ProofCounts & { done: boolean } {
  const { reading } = useProof()
  return { ...proofCounts(reading.found), done: reading.done }
}

const NOTHING: Reading = { done: false, found: [], ignored: 0, shown: null, mayEdit: false }
const nothing = () => NOTHING
const nobody = () => () => {}

function ownOf(editor: Editor, story: number, change: Desk['change']): Own {
  const known = desks.get(editor)
  if (known) return known
  const proof = proofDesk(editor, story)
  const own = { proof, mend: mending(editor, proof.fields, change) }
  desks.set(editor, own)
  return own
}
