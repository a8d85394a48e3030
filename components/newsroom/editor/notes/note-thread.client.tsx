'use client'

import { useEffect, useRef, useState } from 'react'
import { MentionField, namedIn } from '#components/newsroom/editor/notes/mention-field.client'
import { useNotes } from '#components/newsroom/editor/notes/notes.client'
import type { Note } from '#components/newsroom/editor/notes/types'
import { Troubles } from '#components/newsroom/editor/workflow/question.client'
import { useColleagues } from '#components/newsroom/editor/workflow/status.client'
import { shortDateTime } from '#lib/time'

/** A note with what was answered to it. */
export function NoteThread({ note }: { note: Note }) {
  const { active, settle, goTo } = useNotes()
  const [answering, setAnswering] = useState(false)
  const [troubles, setTroubles] = useState<string[]>([])
  const [lost, setLost] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const isActive = active === note.id

  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])

  return (
    <li ref={row} id={`note-${note.id}`} className={`border-t border-hair px-2 py-3 ${isActive ? 'bg-chosen' : ''}`}>
      {note.anchor ? (
        <button
          type="button"
          className="mb-1 block w-full border-l-2 border-warn pl-2 text-left text-small text-soft hover:text-ink"
          onClick={() => setLost(!goTo(note))}
        >
          <span className="sr-only">去原文：</span>
          <span className="line-clamp-2">“{note.anchor.quote}”</span>
        </button>
      ) : null}
      {lost ? <p className="mb-1 text-small text-warn">这几个字已经不在正文里</p> : null}
      <Words by={note.by?.name} at={note.at} text={note.text} />
      {note.blocking && !note.resolved ? <p className="text-small text-accent">✕ 发布前必须解决</p> : null}
      {note.resolved ? <p className="text-small text-good">✓ {note.resolved.by?.name ?? '系统'}已解决</p> : null}
      {note.replies.length > 0 ? (
        <ul className="mt-2 border-l border-hair pl-3">
          {note.replies.map((it) => (
            <li key={it.id} className="py-1">
              <Words by={it.by?.name} at={it.at} text={it.text} />
            </li>
          ))}
        </ul>
      ) : null}
      {answering ? (
        <Answer note={note.id} onDone={() => setAnswering(false)} />
      ) : (
        <div className="mt-1.5 flex gap-3 text-small">
          <button type="button" className="underline" onClick={() => setAnswering(true)}>
            回复
          </button>
          <button type="button" className="underline" onClick={async () => setTroubles(await settle(note.id, !note.resolved))}>
            {note.resolved ? '重新打开' : '解决'}
          </button>
        </div>
      )}
      <Troubles sentences={troubles} />
    </li>
  )
}

function Words({ by, at, text }: { by: string | undefined; at: string; text: string }) {
  return (
    <>
      <p className="flex justify-between gap-2 text-small text-soft">
        <b className="text-ink">{by ?? '系统'}</b>
        <time dateTime={at}>{shortDateTime(new Date(at), new Date())}</time>
      </p>
      <p className="whitespace-pre-line">{text}</p>
    </>
  )
}

function Answer({ note, onDone }: { note: number; onDone: () => void }) {
  const { answer } = useNotes()
  const colleagues = useColleagues()
  const [text, setText] = useState('')
  const [troubles, setTroubles] = useState<string[]>([])
  const root = useRef<HTMLFormElement>(null)
  useEffect(() => root.current?.querySelector('textarea')?.focus(), [])
  return (
    <form
      ref={root}
      className="mt-2"
      onSubmit={async (event) => {
        event.preventDefault()
        if (!text.trim()) return
        const found = await answer(note, text, namedIn(text, colleagues))
        setTroubles(found)
        if (found.length === 0) onDone()
      }}
    >
      <MentionField label="回复" value={text} onChange={setText} colleagues={colleagues} />
      <div className="mt-1.5 flex justify-end gap-2">
        <button type="button" className="knob knob-quiet" onClick={onDone}>
          取消
        </button>
        <button type="submit" className="knob" disabled={!text.trim()}>
          回复
        </button>
      </div>
      <Troubles sentences={troubles} />
    </form>
  )
}
