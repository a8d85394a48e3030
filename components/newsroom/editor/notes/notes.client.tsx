'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { markNotes } from '#components/newsroom/editor/notes/note-marks'
import { placesOf } from '#components/newsroom/editor/notes/note-places'
import type { NewNote, Note } from '#components/newsroom/editor/notes/types'
import { isBelow } from '#components/newsroom/editor/panel-place'
import { troublesOf, useStatus } from '#components/newsroom/editor/workflow/status.client'

type Notes = {
  /** Null until the desk has answered. */
  notes: Note[] | null
  /** The note that is looked at. */
  active: number | null
  look: (note: number | null) => void
  /** Each answers why it could not be done, a sentence each. */
  write: (note: NewNote) => Promise<string[]>
  answer: (note: number, text: string, mentions: string[]) => Promise<string[]>
  settle: (note: number, resolved: boolean) => Promise<string[]>
  /** Selects the words a note is about; false when they are gone. */
  goTo: (note: Note) => boolean
}

const NotesContext = createContext<Notes | null>(null)

/** The notes on the story, for the panel and for the marks in the text. */
export function NotesProvider({ children }: { children: ReactNode }) {
  const { links, editor, showPanel, panel } = useDesk()
  const { status, refresh } = useStatus()
  const [notes, setNotes] = useState<Note[] | null>(null)
  const [active, look] = useState<number | null>(null)
  const marks = useRef<ReturnType<typeof markNotes> | null>(null)

  const load = useCallback(async () => {
    const reply = await ask<{ notes: Note[] }>('GET', links.notes)
    if (reply.ok) setNotes(reply.body.notes)
  }, [links.notes])

  // Whenever the story's standing is heard of anew, and whenever somebody opens the panel.
  useEffect(() => {
    if (status || panel === 'notes') void load()
  }, [status, panel, load])

  useEffect(() => {
    if (!editor) return
    const open = (note: number) => {
      look(note)
      // On a phone the panel lies below the text: a line at the foot says what is noted, and leads there.
      if (!isBelow()) showPanel('notes')
    }
    const mine = markNotes(editor, open)
    marks.current = mine
    return () => mine.end()
  }, [editor, showPanel])

  useEffect(() => {
    marks.current?.show(notes ?? [], active)
  }, [notes, active])

  const standing = useMemo<Notes>(() => {
    const send = async (path: string, terms: object) => {
      const reply = await ask('POST', path, terms)
      if (reply.ok) await Promise.all([load(), refresh()])
      return troublesOf(reply)
    }
    return {
      notes,
      active,
      look,
      write: (note) => send(links.notes, note),
      answer: (note, text, mentions) => send(`${links.notes}/${note}/reply`, { text, mentions }),
      settle: (note, resolved) => send(`${links.notes}/${note}/${resolved ? 'resolve' : 'reopen'}`, {}),
      goTo({ id, anchor }) {
        const [place] = editor && anchor ? placesOf(editor.state.doc, [{ id, anchor }]) : []
        look(id)
        if (!place) return false
        editor?.chain().focus(null, { scrollIntoView: false }).setTextSelection(place).scrollIntoView().run()
        return true
      },
    }
  }, [notes, active, links.notes, load, refresh, editor])

  return (
    <NotesContext value={standing}>
      {children}
      <NotePeek />
    </NotesContext>
  )
}

export function useNotes(): Notes {
  const notes = useContext(NotesContext)
  if (!notes) throw new Error('useNotes: there is no story open around this component')
  return notes
}

/** On a phone: what is noted on the words that were touched. */
function NotePeek() {
  const { notes, active, look } = useNotes()
  const { showPanel, panel } = useDesk()
  const note = notes?.find((it) => it.id === active && !it.resolved)
  if (!note || panel === 'notes') return null
  return (
    <aside
      aria-label="批注"
      className="fixed inset-x-0 bottom-0 z-20 flex items-center gap-3 border-t border-hair bg-panel px-4 py-3 md:hidden"
    >
      <p className="line-clamp-2 min-w-0 flex-1">
        <b>{note.by?.name ?? '系统'}：</b>
        {note.text}
      </p>
      <button
        type="button"
        className="knob"
        onClick={() => {
          showPanel('notes')
          setTimeout(() => document.getElementById(`note-${note.id}`)?.scrollIntoView({ block: 'center' }), 50)
        }}
      >
        看批注
      </button>
      <button type="button" className="knob knob-quiet px-2" aria-label="收起" onClick={() => look(null)}>
        ✕
      </button>
    </aside>
  )
}
