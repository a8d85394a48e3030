'use client'

import type { Editor } from '@tiptap/core'
import { createContext, type ReactNode, useContext } from 'react'
import type { Checks } from '#components/newsroom/editor/checks'
import type { Saving } from '#components/newsroom/editor/saving/keep-saving'
import type { Safety, Standing } from '#components/newsroom/editor/saving/standing'
import type { ChangeFields, EditorProps, Fields } from '#components/newsroom/editor/types'
import type { Manuscript } from '#lib/story/manuscript'

/** The story that is open, for every panel, dialog and tool around it. */
export type Desk = Pick<EditorProps, 'story' | 'sections' | 'topics' | 'authors' | 'mayPublish' | 'mayOverwrite' | 'me' | 'links'> & {
  /** All of the manuscript but its body, as it is written now. */
  fields: Fields
  change: ChangeFields
  /** The editor of words; null until it stands. Ask it in handlers and effects, and `useEditorState` to follow it. */
  editor: Editor | null
  /** The whole manuscript as it is now, the body included. Reading it costs: not on every key. */
  whole: () => Manuscript
  /** Puts another text in the place of this one, and saves it. The caller has seen to it that this one is not lost. */
  take: (manuscript: Manuscript) => void
  /** The same for a text that the desk holds already: nothing of it needs saving. */
  put: (manuscript: Manuscript) => void
  saving: Saving
  safety: Safety
  standing: Standing
  checks: Checks
  /** Address at the readers' side, or null while they don't have the story. */
  href: string | null
  /** The panel that stands beside the sheet, by its key, and how to put another there. */
  panel: string
  showPanel: (key: string) => void
  /** Says what went wrong in a bar over the sheet; '' takes it away. */
  say: (trouble: string) => void
}

const DeskContext = createContext<Desk | null>(null)

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>
}

/** The story that is open around this component, or null around a text that is no story. */
export const useDeskIfAny = (): Desk | null => useContext(DeskContext)

/** The story that is open around this component. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk: there is no story open around this component')
  return desk
}
