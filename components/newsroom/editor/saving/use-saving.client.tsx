'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { watchComposing } from '#components/newsroom/editor/composing'
import { keepSaving } from '#components/newsroom/editor/saving/keep-saving'
import { dropCopy, keepCopy } from '#components/newsroom/editor/saving/local-copy'
import { openDesk } from '#components/newsroom/editor/saving/open-desks'
import { sendDraft } from '#components/newsroom/editor/saving/send-draft'
import type { Safety, Standing, Takeover, Writer } from '#components/newsroom/editor/saving/standing'
import { hearTabs, holdTab, tellTabs } from '#components/newsroom/editor/saving/tabs'
import type { EditorProps, Fields } from '#components/newsroom/editor/types'
import { newId } from '#lib/new-id'
import { fromEditor } from '#lib/story/carry'
import type { Manuscript } from '#lib/story/manuscript'

/** A story's manuscript while it is written, and whether it is safe. */
export function useSaving({ story, me, links }: Pick<EditorProps, 'story' | 'me' | 'links'>) {
  const { body, ...first } = story.manuscript
  const [fields, setFields] = useState<Fields>(first)
  const [standing, setStanding] = useState<Standing>({ state: 'saved', since: 0, saved: null })
  const [writer, setWriter] = useState<Writer>(me)
  const [kept, setKept] = useState(true)
  const [taken, setTaken] = useState<Takeover | null>(null)
  const newest = useRef(fields)
  const editor = useRef<Editor | null>(null)
  // A field of the sheet may be composing too, not only the text.
  const composing = useRef<ReturnType<typeof watchComposing> | null>(null)

  // One desk for the life of the page: what it began from must not change under the writer's hands.
  const [desk] = useState(() => {
    // A tab is one life of the page: one that is reloaded or doubled counts its saves anew.
    const tab = newId()
    const writing = { id: me.id, entered: Date.now(), over: false }
    const whole = (): Manuscript => ({ ...newest.current, body: editor.current ? fromEditor(editor.current.getJSON()) : body })
    const isComposing = () => (composing.current?.isComposing() ?? false) || (editor.current?.view.composing ?? false)
    const lay = (manuscript: Manuscript, version: number, as: string) =>
      keepCopy({ story: story.id, tab: as, staff: writing.id, manuscript, version, at: Date.now() }, writing.entered)
    const saving = keepSaving({
      version: story.version,
      known: story.manuscript,
      read: () => (isComposing() ? null : whole()),
      send: async (attempt) => {
        const reply = await sendDraft(links.draft, { ...attempt, tab, writer: writing.id })
        if (!reply.ok) return reply
        // The session holds, whatever this tab has heard of another.
        writing.entered = Date.now()
        setTaken((known) => (known?.at === reply.body.taken?.at ? known : reply.body.taken))
        tellTabs({ says: 'saved', story: story.id, version: reply.body.version })
        return reply
      },
      tell: setStanding,
      keep: (manuscript, version) => void lay(manuscript, version, tab).then(setKept),
      forget: () => void dropCopy({ story: story.id, tab }),
    })
    const changed = () => saving.changed()
    const change = (some: Partial<Fields>) => {
      newest.current = { ...newest.current, ...some }
      setFields(newest.current)
      changed()
    }
    /** Takes over what the server itself has changed: nothing of it needs saving. */
    const adopt = (some: Partial<Fields>) => {
      newest.current = { ...newest.current, ...some }
      setFields(newest.current)
      saving.confirm(some)
    }
    const enter = (as: Writer) => {
      writing.id = as.id
      writing.entered = Date.now()
      setWriter(as)
      saving.copy()
      saving.retry()
    }
    const layAside = () => lay(whole(), saving.version(), newId())
    return { saving, whole, change, changed, adopt, enter, layAside, tab, writing, isComposing }
  })

  useEffect(() => {
    const { saving, tab, writing } = desk
    const guard = (event: BeforeUnloadEvent) => !writing.over && saving.isDirty() && event.preventDefault()
    const turned = () => (document.visibilityState === 'hidden' ? saving.flush() : saving.retry())
    const watch = watchComposing(document, () => {
      if (saving.isDirty()) saving.changed()
    })
    composing.current = watch
    const listeners: [EventTarget, string, (event: never) => void][] = [
      [window, 'beforeunload', guard],
      [window, 'pagehide', saving.flush],
      [document, 'visibilitychange', turned],
      [window, 'online', saving.retry],
      [window, 'focus', saving.retry],
    ]
    for (const [target, name, heard] of listeners) target.addEventListener(name, heard as EventListener)
    const ends = [
      watch.stop,
      holdTab(tab),
      hearTabs((word) => {
        if (word.says !== 'signed-out' || word.staff !== writing.id) return
        // What this tab had laid down was wiped with the rest.
        setKept(false)
        saving.signedOut()
      }),
      openDesk({
        settle: saving.save,
        abandon: () => {
          writing.over = true
          saving.stop()
        },
      }),
    ]
    return () => {
      for (const [target, name, heard] of listeners) target.removeEventListener(name, heard as EventListener)
      for (const end of ends) end()
      saving.stop()
    }
  }, [desk])

  /** Puts another text in the place of this one; the caller has seen to it that this one is not lost. */
  function replace({ body: text, ...rest }: Manuscript, put: (body: Manuscript['body']) => void) {
    newest.current = rest
    setFields(rest)
    put(text)
  }

  const { tab, enter, layAside, isComposing, ...given } = desk
  const safety: Safety = { tab, writer, kept, taken, enter, layAside, isComposing }
  return { ...given, safety, fields, standing, editor, replace }
}
