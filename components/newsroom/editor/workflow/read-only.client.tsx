'use client'

import type { ReactNode } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { useStatus } from '#components/newsroom/editor/workflow/status.client'

/** Whether the story is archived: the desk takes no text of it until it is opened again. */
export function useArchived(): boolean {
  const { story } = useDesk()
  const { status } = useStatus()
  return (status?.state ?? story.state) === 'archived'
}

/**
 * Whether the story can only be read. Words that were not saved when somebody archived it stay as they are, and can be
 * written on: shutting them in would be losing them.
 */
export function useReadOnly(): boolean {
  const { standing } = useDesk()
  return useArchived() && standing.state === 'saved'
}

/** Fields and buttons that rest while the story can only be read. The words in them can still be seen. */
export function FormOfOpenStory({ children }: { children: ReactNode }) {
  return (
    <fieldset disabled={useReadOnly()} className="contents">
      {children}
    </fieldset>
  )
}

/** Tools that are not there while the story can only be read. */
export function ToolsOfOpenStory({ children }: { children: ReactNode }) {
  return useReadOnly() ? null : children
}
