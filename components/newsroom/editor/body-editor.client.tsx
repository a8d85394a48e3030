'use client'

import { type Editor, Extension } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { memo } from 'react'
import { blocksOnDesk } from '#components/newsroom/editor/blocks.client'
import { insertBlock } from '#components/newsroom/editor/insert-block'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import { Toolbar } from '#components/newsroom/editor/toolbar.client'
import { picturesIn, upload } from '#components/newsroom/editor/upload'
import { toEditor } from '#lib/story/carry'
import type { StoryDocument } from '#lib/story/document'
import { storyWords } from '#lib/story/schema/story-schema'

type Props = { body: StoryDocument; onReady: (editor: Editor) => void; onChange: () => void; onTrouble: (words: string) => void }

/** Ctrl+Enter belongs to publishing, not to a line break. */
const Keys = Extension.create({ name: 'deskKeys', priority: 1000, addKeyboardShortcuts: () => ({ 'Mod-Enter': () => true }) })

/** The text itself. It looks like the page the reader gets: the same measure, the same sizes. */
export const BodyEditor = memo(function BodyEditor({ body, onReady, onChange, onTrouble }: Props) {
  const { links, putPicture } = useShelf()
  const editor = useEditor({
    extensions: [Keys, ...storyWords, ...blocksOnDesk],
    content: toEditor(body),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    // The page's policy lets no script write styles; ProseMirror's own stand in admin.css.
    injectCSS: false,
    editorProps: {
      attributes: { class: 'story-text', 'aria-label': '正文', 'aria-multiline': 'true', role: 'textbox', spellcheck: 'false' },
      handlePaste: (_, event) => take(picturesIn(event.clipboardData?.files), event.clipboardData?.types.includes('text/html') ?? false),
      handleDrop: (view, event, _slice, moved) => {
        if (moved) return false
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
        return take(picturesIn(event.dataTransfer?.files), false, at)
      },
    },
    onCreate: ({ editor: it }) => onReady(it),
    onUpdate: onChange,
  })

  /** Pictures from outside are sent to the desk; nothing is ever linked from another site. */
  function take(files: File[], withText: boolean, at?: number): boolean {
    if (files.length === 0 || withText) return false
    void (async () => {
      for (const file of files) {
        const reply = await upload(links.media, file)
        if (!reply.ok) return onTrouble(reply.error)
        const { id, alt, caption, credit } = reply.body.media
        putPicture(reply.body.media)
        if (!editor) return
        if (at !== undefined) editor.commands.setTextSelection(Math.min(at, editor.state.doc.content.size))
        insertBlock(editor, { type: 'picture', attrs: { media: id, alt, caption, credit, width: 'column' } })
      }
    })()
    return true
  }

  /** A click below the last block goes on writing there, also when the last block is a picture. */
  function goOnBelow() {
    if (!editor) return
    const { doc } = editor.state
    if (doc.lastChild?.type.name === 'paragraph') editor.commands.focus('end')
    else editor.chain().insertContentAt(doc.content.size, { type: 'paragraph' }).focus('end').run()
  }

  return (
    <>
      {editor ? <Toolbar editor={editor} /> : <div className="mb-4 h-11" />}
      <EditorContent editor={editor} />
      <button type="button" tabIndex={-1} aria-hidden className="block h-40 w-full cursor-text" onClick={goOnBelow} />
    </>
  )
})
