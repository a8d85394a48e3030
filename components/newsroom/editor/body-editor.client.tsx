'use client'

import { EditorContent } from '@tiptap/react'
import { memo, useRef, useState } from 'react'
import { BlockHandle } from '#components/newsroom/editor/blocks/block-handle.client'
import { BlockMenuList } from '#components/newsroom/editor/blocks/block-menu.client'
import { Bubble } from '#components/newsroom/editor/blocks/bubble.client'
import { InsertDialogs } from '#components/newsroom/editor/blocks/insert-dialogs.client'
import { ReadOnly } from '#components/newsroom/editor/blocks/read-only'
import { Spoken } from '#components/newsroom/editor/blocks/spoken.client'
import { Finding } from '#components/newsroom/editor/find/finding'
import { StoryMenu } from '#components/newsroom/editor/mention/story-menu.client'
import { Notice } from '#components/newsroom/editor/notice.client'
import { ProofMarks } from '#components/newsroom/editor/proof/proof-marks'
import { Toolbar } from '#components/newsroom/editor/toolbar.client'
import { Counter } from '#components/newsroom/editor/tools/counter.client'
import { WritingTools } from '#components/newsroom/editor/tools/writing-tools.client'
import { RoomBelow, useWriting, type Writing } from '#components/newsroom/editor/use-writing.client'
import { FormOfOpenStory, ToolsOfOpenStory } from '#components/newsroom/editor/workflow/read-only.client'

/** The text itself. It looks like the page the reader gets: the same measure, the same sizes. */
export const BodyEditor = memo(function BodyEditor(writing: Writing) {
  const [notice, setNotice] = useState('')
  const around = useRef<HTMLDivElement>(null)
  const editor = useWriting(writing, { extensions: [Finding, ProofMarks, ReadOnly], tell: setNotice })
  return (
    <>
      {editor ? (
        <WritingTools editor={editor} tell={setNotice}>
          {(menu) => <Toolbar editor={editor} more={menu} />}
        </WritingTools>
      ) : (
        <div className="mb-4 h-11" />
      )}
      <div ref={around} className="relative">
        <FormOfOpenStory>
          <EditorContent editor={editor} />
        </FormOfOpenStory>
        {editor ? (
          <ToolsOfOpenStory>
            <BlockHandle editor={editor} around={around} />
            <Bubble editor={editor} />
            <BlockMenuList editor={editor} />
            <InsertDialogs editor={editor} />
            <StoryMenu editor={editor} />
            <Spoken editor={editor} />
          </ToolsOfOpenStory>
        ) : null}
      </div>
      <Counter className="block py-2 sm:hidden" />
      <Notice words={notice} onClose={() => setNotice('')} />
      <RoomBelow editor={editor} />
    </>
  )
})
