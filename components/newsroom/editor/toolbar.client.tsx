'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type ReactNode, useEffect, useState } from 'react'
import { toggleTurn } from '#components/newsroom/editor/blocks/turn-into'
import { insertBlock } from '#components/newsroom/editor/insert-block'
import { LinkDialog } from '#components/newsroom/editor/link-dialog.client'
import { PicturePicker } from '#components/newsroom/editor/picture-picker.client'
import { StoryPicker } from '#components/newsroom/editor/story-picker.client'

/** What can be done to the text. Words where a sign would have to be guessed. */
export function Toolbar({ editor }: { editor: Editor }) {
  const [open, setOpen] = useState<'link' | 'picture' | 'read-more' | null>(null)
  const on = useEditorState({
    editor,
    selector: ({ editor: it }) => ({
      h2: it.isActive('heading', { level: 2 }),
      h3: it.isActive('heading', { level: 3 }),
      bold: it.isActive('bold'),
      emphasis: it.isActive('emphasis'),
      link: it.isActive('link'),
      bullets: it.isActive('bulletList'),
      numbers: it.isActive('orderedList'),
      quote: it.isActive('blockquote'),
      undo: it.can().undo(),
      redo: it.can().redo(),
    }),
  })
  useEffect(() => {
    const words = editor.view.dom
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || !(event.ctrlKey || event.metaKey) || event.key !== 'k') return
      event.preventDefault()
      setOpen('link')
    }
    words.addEventListener('keydown', press)
    return () => words.removeEventListener('keydown', press)
  }, [editor])

  const run = () => editor.chain().focus()
  const quote = () => {
    const tr = toggleTurn(editor.state, 'blockquote')
    if (tr) editor.view.dispatch(tr)
    editor.commands.focus()
  }
  const close = () => setOpen(null)
  return (
    <div
      role="toolbar"
      aria-label="正文格式"
      className="sticky top-0 z-10 md:top-14 -mx-2 mb-4 flex gap-0.5 overflow-x-auto border-b border-hair bg-desk px-2 py-1.5"
    >
      <Tool name="小标题" hint="二级标题" on={on.h2} onClick={() => run().toggleHeading({ level: 2 }).run()} />
      <Tool name="三级" hint="三级标题" on={on.h3} onClick={() => run().toggleHeading({ level: 3 }).run()} />
      <Gap />
      <Tool name={<b>粗</b>} hint="加粗 Ctrl/⌘+B" on={on.bold} onClick={() => run().toggleBold().run()} />
      <Tool
        name={<em className="not-italic [text-emphasis:filled_dot]">着重</em>}
        hint="着重号 Ctrl/⌘+I"
        on={on.emphasis}
        onClick={() => run().toggleMark('emphasis').run()}
      />
      <Tool name="链接" hint="链接 Ctrl/⌘+K" on={on.link} onClick={() => setOpen('link')} />
      <Gap />
      <Tool name="• 列表" hint="项目列表" on={on.bullets} onClick={() => run().toggleBulletList().run()} />
      <Tool name="1. 列表" hint="编号列表" on={on.numbers} onClick={() => run().toggleOrderedList().run()} />
      <Tool name="引文" hint="引文" on={on.quote} onClick={quote} />
      <Gap />
      <Tool name="图片" hint="插入图片" onClick={() => setOpen('picture')} />
      <Tool name="延伸阅读" hint="插入延伸阅读" onClick={() => setOpen('read-more')} />
      <Tool name="分隔线" hint="插入分隔线" onClick={() => insertBlock(editor, { type: 'horizontalRule' })} />
      <span className="ml-auto flex">
        <Tool name="↶" hint="撤销 Ctrl/⌘+Z" disabled={!on.undo} onClick={() => run().undo().run()} />
        <Tool name="↷" hint="重做" disabled={!on.redo} onClick={() => run().redo().run()} />
      </span>
      {open === 'link' ? <LinkDialog editor={editor} onClose={close} /> : null}
      {open === 'picture' ? (
        <PicturePicker
          onClose={close}
          onChoose={({ id, alt, caption, credit }) =>
            insertBlock(editor, { type: 'picture', attrs: { media: id, alt, caption, credit, width: 'column' } })
          }
        />
      ) : null}
      {open === 'read-more' ? (
        <StoryPicker
          onClose={close}
          onChoose={({ id }) => insertBlock(editor, { type: 'readMore', attrs: { story: id, headline: '', href: null } })}
        />
      ) : null}
    </div>
  )
}

type ToolProps = { name: ReactNode; hint: string; on?: boolean; disabled?: boolean; onClick: () => void }

function Tool({ name, hint, on, disabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      title={hint}
      aria-label={hint.replace(/ Ctrl.*/, '')}
      disabled={disabled}
      {...(on === undefined ? {} : { 'aria-pressed': on })}
      className="knob knob-quiet min-h-8 px-1.5 py-0.5 text-small"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {name}
    </button>
  )
}

const Gap = () => <span aria-hidden className="mx-0.5 my-1.5 w-px shrink-0 bg-hair" />
