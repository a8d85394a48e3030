'use client'

import { useEditorState } from '@tiptap/react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { goToBlock, outlineOf } from '#components/newsroom/editor/tools/outline'

/** 大纲: the headings of the text, to see how it is built and to jump there. */
export function OutlinePanel() {
  const { editor } = useDesk()
  const outline = useEditorState({ editor, selector: ({ editor: it }) => (it ? outlineOf(it.state) : []) }) ?? []
  if (outline.length === 0) return <p className="py-6 text-center text-soft">正文里还没有小标题。</p>
  return (
    <ol aria-label="大纲">
      {outline.map(({ block, level, text, here }) => (
        <li key={block} className={level === 3 ? 'pl-4' : ''}>
          <button
            type="button"
            {...(here ? { 'aria-current': 'location' as const } : {})}
            className="w-full rounded-md px-2 py-1.5 text-left hover:bg-chosen aria-[current]:bg-chosen aria-[current]:font-semibold"
            onClick={() => editor && goToBlock(editor, block)}
          >
            {text || <span className="text-soft">（空的小标题）</span>}
          </button>
        </li>
      ))}
    </ol>
  )
}
