'use client'

import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field } from '#components/newsroom/field'

/** Says whose words a quotation is. */
export function QuoteDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [source, setSource] = useState(String(editor.getAttributes('blockquote').source ?? ''))

  function submit(event: FormEvent) {
    event.preventDefault()
    onClose()
    editor.chain().focus().updateAttributes('blockquote', { source: source.trim() }).run()
  }

  return (
    <Modal title="引文出处" onClose={onClose}>
      <form onSubmit={submit}>
        <Field label="谁说的，或出自哪里">
          <input className="field" data-first value={source} onChange={(event) => setSource(event.target.value)} maxLength={500} />
        </Field>
        <div className="mt-2 flex justify-end">
          <button type="submit" className="knob knob-main">
            确定
          </button>
        </div>
      </form>
    </Modal>
  )
}
