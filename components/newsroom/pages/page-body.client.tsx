'use client'

import { EditorContent } from '@tiptap/react'
import { memo, useRef, useState } from 'react'
import { BlockHandle } from '#components/newsroom/editor/blocks/block-handle.client'
import { BlockMenuList } from '#components/newsroom/editor/blocks/block-menu.client'
import { InsertDialogs } from '#components/newsroom/editor/blocks/insert-dialogs.client'
import { Spoken } from '#components/newsroom/editor/blocks/spoken.client'
import { StoryMenu } from '#components/newsroom/editor/mention/story-menu.client'
import { Notice } from '#components/newsroom/editor/notice.client'
import { Toolbar } from '#components/newsroom/editor/toolbar.client'
import { RoomBelow, useWriting, type Writing } from '#components/newsroom/editor/use-writing.client'

/** The text of a standing page: the blocks and the keys of a story's, without what only a story has. */
export const PageBody = memo(function PageBody(writing: Writing) {
  const [notice, setNotice] = useState('')
  const around = useRef<HTMLDivElement>(null)
  const editor = useWriting(writing, { tell: setNotice })
  return (
    <>
      {editor ? <Toolbar editor={editor} more={null} /> : <div className="mb-4 h-11" />}
      <div ref={around} className="relative">
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
      <RoomBelow editor={editor} />
      <Notice words={notice} onClose={() => setNotice('')} />
    </>
  )
})
