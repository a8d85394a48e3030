'use client'

import type { ReactNode } from 'react'
import { type Desk, DeskProvider } from '#components/newsroom/editor/desk.client'
import { NotesProvider } from '#components/newsroom/editor/notes/notes.client'
import { RestingWhileReadOnly } from '#components/newsroom/editor/workflow/read-only.client'
import { StatusProvider } from '#components/newsroom/editor/workflow/status.client'

type Props = { desk: Desk; onPublished: (slug: string, href: string) => void; onWithdrawn: () => void; children: ReactNode }

/** Everything around an open story can be asked for: its words, where it stands with the desk, what was noted on it. */
export function StoryRoom({ desk, onPublished, onWithdrawn, children }: Props) {
  return (
    <DeskProvider desk={desk}>
      <StatusProvider onPublished={onPublished} onWithdrawn={onWithdrawn}>
        <NotesProvider>
          <RestingWhileReadOnly>{children}</RestingWhileReadOnly>
        </NotesProvider>
      </StatusProvider>
    </DeskProvider>
  )
}
