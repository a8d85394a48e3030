'use client'

import { createContext, type ReactNode, useContext } from 'react'
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

const Resting = createContext(false)

/** Tells the tools inside whether the story can only be read. Around a text that is no story nothing does, and they work. */
export function RestingWhileReadOnly({ children }: { children: ReactNode }) {
  return <Resting value={useReadOnly()}>{children}</Resting>
}

/** Fields and buttons that rest while the story can only be read. The words in them can still be seen. */
export function FormOfOpenStory({ children }: { children: ReactNode }) {
  return (
    <fieldset disabled={useContext(Resting)} className="contents">
      {children}
    </fieldset>
  )
}

/** Tools that are not there while the story can only be read. */
export function ToolsOfOpenStory({ children }: { children: ReactNode }) {
  return useContext(Resting) ? null : children
}
