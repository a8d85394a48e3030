'use client'

import type { Editor } from '@tiptap/core'
import { NodeViewWrapper } from '@tiptap/react'
import type { KeyboardEvent, ReactNode } from 'react'

type Props = {
  name: string
  selected: boolean
  editor: Editor
  getPos: () => number | undefined
  deleteNode: () => void
  /** More that can be done with the block, before 删去. */
  tools?: ReactNode
  children: ReactNode
}

/** Around a block that is edited in fields: what it is, what can be done with it, and Escape as the way back to the text. */
export function AtomFrame({ name, selected, editor, getPos, deleteNode, tools, children }: Props) {
  function press(event: KeyboardEvent) {
    const at = getPos()
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || at === undefined) return
    // A dialog that the block has opened is closed by the same key; the block stays as it is.
    if ((event.target as Element).closest('dialog')) return
    event.preventDefault()
    editor.chain().setNodeSelection(at).focus(null, { scrollIntoView: false }).run()
  }
  return (
    <NodeViewWrapper contentEditable={false} onKeyDown={press} className={`atom ${selected ? 'outline-2 outline-focus' : ''}`}>
      <section aria-label={name}>{children}</section>
      <div className="mt-2 flex flex-wrap items-center justify-end gap-x-1 text-small">
        {tools}
        <AtomTool onClick={deleteNode}>删去{name}</AtomTool>
      </div>
    </NodeViewWrapper>
  )
}

type ToolProps = { onClick: () => void; label?: string; disabled?: boolean; children: ReactNode }

/** A small button of a block. */
export function AtomTool({ onClick, label, disabled = false, children }: ToolProps) {
  return (
    <button
      type="button"
      {...(label ? { 'aria-label': label } : {})}
      disabled={disabled}
      className="knob knob-quiet min-h-7 px-2 py-0.5 text-small"
      onClick={onClick}
    >
      {children}
    </button>
  )
}
