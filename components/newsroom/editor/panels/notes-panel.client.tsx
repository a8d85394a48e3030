'use client'

import { useEffect, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { MentionField, namedIn } from '#components/newsroom/editor/notes/mention-field.client'
import { anchorOf } from '#components/newsroom/editor/notes/note-places'
import { NoteThread } from '#components/newsroom/editor/notes/note-thread.client'
import { useNotes } from '#components/newsroom/editor/notes/notes.client'
import { Troubles } from '#components/newsroom/editor/workflow/question.client'
import { useColleagues } from '#components/newsroom/editor/workflow/status.client'
import type { Anchor } from '#lib/story/anchor'

/** 批注: what the desk says to itself about the story. Readers never see any of it. */
export function NotesPanel() {
  const { notes } = useNotes()
  const [resolved, showResolved] = useState(false)
  const shown = notes?.filter((it) => resolved || !it.resolved) ?? []
  const settled = notes?.filter((it) => it.resolved).length ?? 0
  return (
    <>
      <NewNoteForm />
      {notes?.length === 0 ? <p className="py-6 text-center text-soft">还没有批注。选中正文里的文字，可以就这几个字来写。</p> : null}
      <ul>
        {shown.map((it) => (
          <NoteThread key={it.id} note={it} />
        ))}
      </ul>
      {settled > 0 ? (
        <button
          type="button"
          className="knob knob-quiet mt-2 px-2 text-small"
          aria-pressed={resolved}
          onClick={() => showResolved(!resolved)}
        >
          {resolved ? '收起' : '显示'}已解决的 {settled} 条
        </button>
      ) : null}
    </>
  )
}

function NewNoteForm() {
  const { write } = useNotes()
  const colleagues = useColleagues()
  const [about, drop] = useSelectedWords()
  const [text, setText] = useState('')
  const [blocking, setBlocking] = useState(false)
  const [troubles, setTroubles] = useState<string[]>([])

  async function send() {
    const found = await write({ text, anchor: about, blocking, mentions: namedIn(text, colleagues) })
    setTroubles(found)
    if (found.length > 0) return
    setText('')
    setBlocking(false)
  }

  return (
    <form
      className="mb-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) void send()
      }}
    >
      {about ? (
        <p className="mb-1.5 flex items-baseline gap-2 text-small">
          <span className="line-clamp-2 flex-1 border-l-2 border-warn pl-2 text-soft">“{about.quote}”</span>
          <button type="button" className="shrink-0 underline" onClick={drop}>
            改为关于全文
          </button>
        </p>
      ) : null}
      <MentionField label={about ? '批注选中的文字' : '批注全文'} value={text} onChange={setText} colleagues={colleagues} />
      <div className="mt-1.5 flex items-center justify-between gap-2">
        <label className="flex items-center gap-1.5 text-small">
          <input type="checkbox" checked={blocking} onChange={(event) => setBlocking(event.target.checked)} />
          发布前必须解决
        </label>
        <button type="submit" className="knob" disabled={!text.trim()}>
          批注
        </button>
      </div>
      <Troubles sentences={troubles} />
    </form>
  )
}

/** The words that are selected in the text, as long as they are, and how to let go of them. */
function useSelectedWords(): [Anchor | null, () => void] {
  const { editor } = useDesk()
  const [about, setAbout] = useState<Anchor | null>(null)
  useEffect(() => {
    if (!editor) return
    const look = () => {
      if (editor.view.composing) return
      const { from, to, empty } = editor.state.selection
      setAbout(empty ? null : anchorOf(editor.state.doc, from, to))
    }
    look()
    editor.on('selectionUpdate', look)
    return () => void editor.off('selectionUpdate', look)
  }, [editor])
  return [about, () => setAbout(null)]
}
