'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { memo, useRef, useState } from 'react'
import { BlockHandle } from '#components/newsroom/editor/blocks/block-handle.client'
import { BlockMenuList } from '#components/newsroom/editor/blocks/block-menu.client'
import { blockTools } from '#components/newsroom/editor/blocks/block-tools'
import { InsertDialogs } from '#components/newsroom/editor/blocks/insert-dialogs.client'
import { Spoken } from '#components/newsroom/editor/blocks/spoken.client'
import { blocksOnDesk } from '#components/newsroom/editor/blocks.client'
import { Mentioning } from '#components/newsroom/editor/mention/mentioning'
import { StoryMenu } from '#components/newsroom/editor/mention/story-menu.client'
import { Notice } from '#components/newsroom/editor/notice.client'
import { Pasting } from '#components/newsroom/editor/paste/pasting'
import { Toolbar } from '#components/newsroom/editor/toolbar.client'
import { toEditor } from '#lib/story/carry'
import type { StoryDocument } from '#lib/story/document'
import { storyWords } from '#lib/story/schema/story-schema'

type Props = { body: StoryDocument; onReady: (editor: Editor) => void; onChange: () => void }

/** The text of a standing page: the blocks and the keys of a story's, without what only a story has. */
export const PageBody = memo(function PageBody({ body, onReady, onChange }: Props) {
  const [notice, setNotice] = useState('')
  const around = useRef<HTMLDivElement>(null)
  const editor = useEditor({
    extensions: [...storyWords, ...blocksOnDesk, ...blockTools, Pasting.configure({ tell: setNotice }), Mentioning],
    content: toEditor(body),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    enablePasteRules: false,
    editorProps: {
      attributes: { class: 'story-text', 'aria-label': '正文', 'aria-multiline': 'true', role: 'textbox', spellcheck: 'false' },
    },
    onCreate: ({ editor: it }) => onReady(it),
    onUpdate: onChange,
  })
  return (
    <>
      {editor ? <Toolbar editor={editor} more={null} /> : <div className="mb-4 h-11" />}
      <div ref={around} className="relative min-h-64">
        <EditorContent editor={editor} />
        {editor ? (
          <>
            <BlockHandle editor={editor} around={around} />
            <BlockMenuList editor={editor} />
            <InsertDialogs editor={editor} />
            <StoryMenu editor={editor} />
            <Spoken editor={editor} />
          </>
        ) : null}
      </div>
      <Notice words={notice} onClose={() => setNotice('')} />
    </>
  )
})
