'use client'

import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { DialogFoot } from '#components/newsroom/editor/dialog-foot'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field } from '#components/newsroom/field'

const LONGEST = 40

/** 注音: how the selected characters are read. */
export function RubyDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const marked = editor.isActive('ruby')
  const [reading, setReading] = useState(String(editor.getAttributes('ruby').reading ?? ''))
  const { from, to } = editor.state.selection
  const base = editor.state.doc.textBetween(from, to, ' ').slice(0, LONGEST)

  function put(event: FormEvent) {
    event.preventDefault()
    const words = reading.trim()
    onClose()
    const chain = editor.chain().focus().extendMarkRange('ruby')
    if (words) chain.setMark('ruby', { reading: words }).run()
    else chain.unsetMark('ruby').run()
  }

  function remove() {
    onClose()
    editor.chain().focus().extendMarkRange('ruby').unsetMark('ruby').run()
  }

  return (
    <Modal title="注音" onClose={onClose}>
      <form onSubmit={put}>
        {base || marked ? (
          <Field label={base ? `“${base}”怎么读` : '怎么读'} note="拼音或假名，印在字的上方">
            <input
              className="field"
              data-first
              value={reading}
              maxLength={LONGEST}
              autoCapitalize="off"
              onChange={(event) => setReading(event.target.value)}
            />
          </Field>
        ) : (
          <p className="pb-4 text-soft">先选中要注音的字，再点注音。</p>
        )}
        <DialogFoot remove={marked ? { words: '去掉注音', run: remove } : undefined} />
      </form>
    </Modal>
  )
}
