'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { blockActions } from '#components/newsroom/editor/blocks/block-actions'
import { catalogue } from '#components/newsroom/editor/blocks/catalogue'
import { MenuButton } from '#components/newsroom/editor/blocks/menu-button.client'
import { putEntry } from '#components/newsroom/editor/blocks/put-entry'
import { TableTools } from '#components/newsroom/editor/blocks/table-tools.client'
import { type Turning, toggleTurn } from '#components/newsroom/editor/blocks/turn-into'
import { Gap, Tool } from '#components/newsroom/editor/tool.client'
import { ToolsOfOpenStory } from '#components/newsroom/editor/workflow/read-only.client'
import { pressed } from '#components/newsroom/shortcuts'

const quiet = 'knob knob-quiet min-h-8 px-1.5 py-0.5 text-small'

/** What can be done to the text. Words where a sign would have to be guessed. Alt+F10 comes here, Escape goes back. */
export function Toolbar({ editor, more }: { editor: Editor; more: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  const { asked } = editor.storage.blockDesk
  const on = useEditorState({
    editor,
    selector: ({ editor: it }) => ({
      h2: it.isActive('heading', { level: 2 }),
      bold: it.isActive('bold'),
      emphasis: it.isActive('emphasis'),
      link: it.isActive('link'),
      ruby: it.isActive('ruby'),
      bullets: it.isActive('bulletList'),
      numbers: it.isActive('orderedList'),
      quote: it.isActive('blockquote'),
      table: it.isActive('table'),
      undo: it.can().undo(),
      redo: it.can().redo(),
    }),
  })

  useEffect(() => {
    const words = editor.view.dom
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return
      // With nothing chosen there is nothing to link, and the same keys lead elsewhere.
      const linkable = editor.isEditable && (!editor.state.selection.empty || editor.isActive('link'))
      if (linkable && pressed(event, 'mod+k')) asked.set('link')
      else if (event.altKey && event.key === 'F10') bar.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()
      else return
      event.preventDefault()
    }
    words.addEventListener('keydown', press)
    return () => words.removeEventListener('keydown', press)
  }, [editor, asked])

  function walk(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const tools = [...(bar.current?.querySelectorAll<HTMLElement>(':scope button:not(:disabled, [role=menuitem])') ?? [])]
    const at = tools.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tools.length, Home: 0, End: tools.length - 1 }[event.key]
    if (at < 0) return
    if (to !== undefined) tools[to % tools.length]?.focus()
    else if (event.key === 'Escape') editor.commands.focus()
    else return
    event.preventDefault()
  }

  const run = () => editor.chain().focus()
  const turn = (into: Turning) => () => {
    const tr = toggleTurn(editor.state, into)
    if (tr) editor.view.dispatch(tr)
    editor.commands.focus()
  }
  const entries = () => [
    { choices: catalogue.map((it) => ({ key: it.key, name: it.name, note: it.hint, run: () => putEntry(editor, it) })) },
  ]
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="正文格式"
      onKeyDown={walk}
      className="sticky top-0 z-10 -mx-2 mb-4 flex overflow-x-auto border-b border-hair bg-desk px-1 py-1.5 sm:-mx-5 sm:gap-0.5 sm:px-3.5 md:top-14"
    >
      <ToolsOfOpenStory>
        <MenuButton label="插入" className={`${quiet} font-semibold`} parts={entries}>
          ＋ 插入
        </MenuButton>
        <MenuButton label="这一段：移动、复制、删去、转为" className={quiet} parts={() => blockActions(editor)}>
          段落 ▾
        </MenuButton>
        <Gap />
        <Tool name="小标题" hint="二级标题" on={on.h2} onClick={turn('heading2')} />
        <Gap />
        <Tool name={<b>粗</b>} hint="加粗 Ctrl/⌘+B" on={on.bold} onClick={() => run().toggleBold().run()} />
        <Tool
          name={<em className="not-italic [text-emphasis-position:under_right] [text-emphasis:filled_dot]">着重</em>}
          hint="着重号 Ctrl/⌘+I"
          on={on.emphasis}
          onClick={() => run().toggleMark('emphasis').run()}
        />
        <Tool name="链接" hint="链接 Ctrl/⌘+K" on={on.link} onClick={() => asked.set('link')} />
        <Tool name="注音" hint="注音" on={on.ruby} onClick={() => asked.set('ruby')} />
        <Gap />
        <Tool name="• 列表" hint="项目列表" on={on.bullets} onClick={() => run().toggleBulletList().run()} />
        <Tool name="1. 列表" hint="编号列表" on={on.numbers} onClick={() => run().toggleOrderedList().run()} />
        <Tool name="引文" hint="引文" on={on.quote} onClick={turn('blockquote')} />
        <Gap />
        <Tool name="图片" hint="插入图片" onClick={() => asked.set('picture')} />
        <Tool name="延伸阅读" hint="插入延伸阅读" onClick={() => asked.set('readMore')} />
        {on.table ? <TableTools editor={editor} /> : null}
      </ToolsOfOpenStory>
      <span className="ml-auto flex">
        {more}
        <ToolsOfOpenStory>
          <Tool name="↶" hint="撤销 Ctrl/⌘+Z" disabled={!on.undo} onClick={() => run().undo().run()} />
          <Tool name="↷" hint="重做" disabled={!on.redo} onClick={() => run().redo().run()} />
        </ToolsOfOpenStory>
      </span>
    </div>
  )
}
