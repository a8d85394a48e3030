'use client'

import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { DialogFoot } from '#components/newsroom/editor/dialog-foot'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field, Trouble } from '#components/newsroom/field'
import { isSafeHref } from '#lib/story/href'

/** Sets, changes or takes away the link of what is selected. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [href, setHref] = useState(String(editor.getAttributes('link').href ?? ''))
  const [trouble, setTrouble] = useState('')
  const linked = editor.isActive('link')

  function submit(event: FormEvent) {
    event.preventDefault()
    const typed = href.trim()
    const address = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : typed
    if (!address || !isSafeHref(address)) return setTrouble('链接要以 https:// 、http:// 、mailto: 、tel: 或 / 开头')
    onClose()
    const mark = { type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }
    const chain = editor.chain().focus()
    if (editor.state.selection.empty && !linked) chain.insertContent(mark).run()
    else chain.extendMarkRange('link').setMark('link', { href: address }).run()
  }

  function remove() {
    onClose()
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  }

  return (
    <Modal title="链接" onClose={onClose}>
      <form onSubmit={submit}>
        <Field label="地址">
          <input
            className="field"
            data-first
            value={href}
            onChange={(event) => setHref(event.target.value)}
            placeholder="https://"
            maxLength={2000}
            inputMode="url"
          />
        </Field>
        <Trouble>{trouble}</Trouble>
        <DialogFoot remove={linked ? { words: '去掉链接', run: remove } : undefined} />
      </form>
    </Modal>
  )
}
