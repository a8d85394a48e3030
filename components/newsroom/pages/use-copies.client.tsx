'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { copyOften } from '#components/newsroom/editor/saving/copy-often'
import { dropCopy, keepCopy, type LocalCopy, listCopies } from '#components/newsroom/editor/saving/local-copy'
import { holdTab, liveTabs } from '#components/newsroom/editor/saving/tabs'
import type { StoryDocument } from '#lib/story/document'
import type { Manuscript } from '#lib/story/manuscript'

type PageText = { title: string; body: StoryDocument }

/** Pages lie in the drawer of stories, by numbers that no story has. */
const placeOf = (page: number) => -page

/**
 * Keeps the words of a page on this computer until the server has them, in the drawer of the story editor, and finds those that an
 * earlier tab has left. `read` answers null while an input method is composing.
 */
export function useCopies(page: { id: number; version: number }, staff: string, blank: Manuscript, read: () => PageText | null) {
  const [left, setLeft] = useState<LocalCopy | null>(null)
  const reading = useRef(read)
  const base = useRef(page.version)
  useEffect(() => {
    reading.current = read
    base.current = page.version
  })
  const [tab] = useState(() => (typeof crypto === 'undefined' ? '' : crypto.randomUUID()))
  const [entered] = useState(() => Date.now())
  const story = placeOf(page.id)
  const [often] = useState(() =>
    copyOften(() => {
      const text = reading.current()
      if (text)
        void keepCopy(
          {
            ...{ story, tab, staff, version: base.current, at: Date.now() },
            manuscript: { ...blank, headline: text.title, body: text.body },
          },
          entered,
        )
      return text !== null
    }),
  )

  useEffect(() => {
    void Promise.all([listCopies(story, staff), liveTabs()]).then(([copies, alive]) => {
      setLeft(copies.find((it) => it.tab !== tab && !alive.has(it.tab)) ?? null)
    })
    const letGo = holdTab(tab)
    return () => {
      letGo()
      often.stop()
    }
  }, [story, staff, tab, often])

  const settle = useCallback(() => {
    often.stop()
    void dropCopy({ story, tab })
  }, [often, story, tab])
  const discard = useCallback(() => {
    if (left) void dropCopy(left)
    setLeft(null)
  }, [left])
  return { touched: often.touched, settle, discard, left }
}
