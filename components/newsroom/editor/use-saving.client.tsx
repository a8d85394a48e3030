'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { keepSaving } from '#components/newsroom/editor/keep-saving'
import { dropCopy, keepCopy } from '#components/newsroom/editor/local-copy'
import { sendDraft } from '#components/newsroom/editor/send-draft'
import type { Standing } from '#components/newsroom/editor/standing'
import type { EditorProps, Fields } from '#components/newsroom/editor/types'
import { newId } from '#lib/new-id'
import { fromEditor } from '#lib/story/carry'
import type { Manuscript } from '#lib/story/manuscript'

/** A story's manuscript while it is written, and whether it is safe. */
export function useSaving({ story, me, links }: Pick<EditorProps, 'story' | 'me' | 'links'>) {
  const { body, ...first } = story.manuscript
  const [fields, setFields] = useState<Fields>(first)
  const [standing, setStanding] = useState<Standing>({ state: 'saved', since: 0, saved: null })
  const newest = useRef(fields)
  const editor = useRef<Editor | null>(null)
  // A field of the sheet may be composing too, not only the text.
  const composing = useRef(false)

  // One desk for the life of the page: what it began from must not change under the writer's hands.
  const [desk] = useState(() => {
    const whole = (): Manuscript => ({ ...newest.current, body: editor.current ? fromEditor(editor.current.getJSON()) : body })
    const tab = newId()
    const saving = keepSaving({
      version: story.version,
      known: story.manuscript,
      read: () => (composing.current || editor.current?.view.composing ? null : whole()),
      send: (attempt) => sendDraft(links.draft, { ...attempt, tab, writer: me.id }),
      tell: setStanding,
      keep: (manuscript, version) => keepCopy(story.id, { manuscript, version, at: Date.now() }),
      forget: () => dropCopy(story.id),
    })
    const change = (some: Partial<Fields>) => {
      newest.current = { ...newest.current, ...some }
      setFields(newest.current)
      changed()
    }
    /** Takes over what the server itself has changed: nothing of it needs saving. */
    const adopt = (some: Partial<Fields>) => {
      newest.current = { ...newest.current, ...some }
      setFields(newest.current)
      saving.confirm(whole())
    }
    const changed = () => saving.changed()
    return { saving, whole, change, changed, adopt }
  })

  useEffect(() => {
    const { saving } = desk
    const guard = (event: BeforeUnloadEvent) => saving.isDirty() && event.preventDefault()
    const hidden = () => saving.flush()
    const compose = (event: CompositionEvent) => {
      composing.current = event.type === 'compositionstart'
      if (event.type === 'compositionend' && saving.isDirty()) saving.changed()
    }
    const listeners: [EventTarget, string, (event: never) => void][] = [
      [window, 'beforeunload', guard],
      [window, 'pagehide', hidden],
      [document, 'visibilitychange', hidden],
      [window, 'online', saving.retry],
      [window, 'focus', saving.retry],
      [document, 'compositionstart', compose],
      [document, 'compositionend', compose],
    ]
    for (const [target, name, heard] of listeners) target.addEventListener(name, heard as EventListener)
    return () => {
      for (const [target, name, heard] of listeners) target.removeEventListener(name, heard as EventListener)
      saving.stop()
    }
  }, [desk])

  /** Puts another text in the place of this one; the caller has seen to it that this one is not lost. */
  function replace({ body: text, ...rest }: Manuscript, put: (body: Manuscript['body']) => void) {
    newest.current = rest
    setFields(rest)
    put(text)
  }

  return { ...desk, fields, standing, editor, replace }
}
