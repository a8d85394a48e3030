'use client'

import type { Editor } from '@tiptap/core'
import { useSignal } from '#components/newsroom/editor/blocks/signal'

/** What was done with a block, for those who can't see it move. */
export function Spoken({ editor }: { editor: Editor }) {
  const said = useSignal(editor.storage.blockDesk.said)
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
