'use client'

import { type AnyExtension, type Editor, Extension } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { blockTools } from '#components/newsroom/editor/blocks/block-tools'
import { blocksOnDesk } from '#components/newsroom/editor/blocks.client'
import { Mentioning } from '#components/newsroom/editor/mention/mentioning'
import { Pasting } from '#components/newsroom/editor/paste/pasting'
import { toEditor } from '#lib/story/carry'
import type { StoryDocument } from '#lib/story/document'
import { storyWords } from '#lib/story/schema/story-schema'

export type Writing = { body: StoryDocument; onReady: (editor: Editor) => void; onChange: () => void }
type More = {
  /** What only this place of writing has. Taken once, when the editor is made. */
  extensions?: AnyExtension[]
  /** Says something to whoever writes. */
  tell: (words: string) => void
}

/** An editor for a body of the paper's own blocks: a story's, or a standing page's. */
export function useWriting({ body, onReady, onChange }: Writing, { extensions = [], tell }: More): Editor | null {
  return useEditor({
    extensions: [Keys, ...storyWords, ...blocksOnDesk, ...blockTools, Pasting.configure({ tell }), Mentioning, ...extensions],
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
}

/** Ctrl+Enter belongs to publishing, not to a line break. */
const Keys = Extension.create({ name: 'deskKeys', priority: 1000, addKeyboardShortcuts: () => ({ 'Mod-Enter': () => true }) })

/** The room below the last block: a click there goes on writing, also when the last block is a picture. */
export function RoomBelow({ editor }: { editor: Editor | null }) {
  function goOn() {
    if (!editor?.isEditable) return
    const { doc } = editor.state
    if (doc.lastChild?.type.name === 'paragraph') editor.commands.focus('end')
    else editor.chain().insertContentAt(doc.content.size, { type: 'paragraph' }).focus('end').run()
  }
  return <button type="button" tabIndex={-1} aria-hidden className="block h-40 w-full cursor-text" onClick={goOn} />
}
