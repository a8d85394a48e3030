'use client'

import { type Editor, Extension } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { memo, useRef, useState } from 'react'
import { BlockHandle } from '#components/newsroom/editor/blocks/block-handle.client'
import { BlockMenuList } from '#components/newsroom/editor/blocks/block-menu.client'
import { blockTools } from '#components/newsroom/editor/blocks/block-tools'
import { Bubble } from '#components/newsroom/editor/blocks/bubble.client'
import { InsertDialogs } from '#components/newsroom/editor/blocks/insert-dialogs.client'
import { ReadOnly } from '#components/newsroom/editor/blocks/read-only'
import { Spoken } from '#components/newsroom/editor/blocks/spoken.client'
import { blocksOnDesk } from '#components/newsroom/editor/blocks.client'
import { Finding } from '#components/newsroom/editor/find/finding'
import { Mentioning } from '#components/newsroom/editor/mention/mentioning'
import { StoryMenu } from '#components/newsroom/editor/mention/story-menu.client'
import { Notice } from '#components/newsroom/editor/notice.client'
import { Pasting } from '#components/newsroom/editor/paste/pasting'
import { ProofMarks } from '#components/newsroom/editor/proof/proof-marks'
import { Toolbar } from '#components/newsroom/editor/toolbar.client'
import { Counter } from '#components/newsroom/editor/tools/counter.client'
import { WritingTools } from '#components/newsroom/editor/tools/writing-tools.client'
import { FormOfOpenStory, ToolsOfOpenStory } from '#components/newsroom/editor/workflow/read-only.client'
import { toEditor } from '#lib/story/carry'
import type { StoryDocument } from '#lib/story/document'
import { storyWords } from '#lib/story/schema/story-schema'

type Props = { body: StoryDocument; onReady: (editor: Editor) => void; onChange: () => void }

/** Ctrl+Enter belongs to publishing, not to a line break. */
const Keys = Extension.create({ name: 'deskKeys', priority: 1000, addKeyboardShortcuts: () => ({ 'Mod-Enter': () => true }) })

/** The text itself. It looks like the page the reader gets: the same measure, the same sizes. */
export const BodyEditor = memo(function BodyEditor({ body, onReady, onChange }: Props) {
  const [notice, setNotice] = useState('')
  const around = useRef<HTMLDivElement>(null)
  const editor = useEditor({
    extensions: [
      Keys,
      ...storyWords,
      ...blocksOnDesk,
      ...blockTools,
      Pasting.configure({ tell: setNotice }),
      Mentioning,
      Finding,
      ProofMarks,
      ReadOnly,
    ],
    content: toEditor(body),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    // The page's policy lets no script write styles; ProseMirror's own stand in admin.css.
    injectCSS: false,
    // Pasting has rules of its own, see `paste/`.
    enablePasteRules: false,
    editorProps: {
      attributes: { class: 'story-text', 'aria-label': '正文', 'aria-multiline': 'true', role: 'textbox', spellcheck: 'false' },
    },
    onCreate: ({ editor: it }) => onReady(it),
    onUpdate: onChange,
  })

  /** A click below the last block goes on writing there, also when the last block is a picture. */
  function goOnBelow() {
    if (!editor?.isEditable) return
    const { doc } = editor.state
    if (doc.lastChild?.type.name === 'paragraph') editor.commands.focus('end')
    else editor.chain().insertContentAt(doc.content.size, { type: 'paragraph' }).focus('end').run()
  }

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
      <button type="button" tabIndex={-1} aria-hidden className="block h-40 w-full cursor-text" onClick={goOnBelow} />
    </>
  )
})
