'use client'

import type { Editor } from '@tiptap/core'
import { flushSync } from 'react-dom'
import { EmbedDialog } from '#components/newsroom/editor/blocks/embed-dialog.client'
import { RubyDialog } from '#components/newsroom/editor/blocks/ruby-dialog.client'
import { useSignal } from '#components/newsroom/editor/blocks/signal'
import { insertBlock } from '#components/newsroom/editor/insert-block'
import { LinkDialog } from '#components/newsroom/editor/link-dialog.client'
import { PicturePicker } from '#components/newsroom/editor/picture-picker.client'
import { SelectedTerm } from '#components/newsroom/editor/proof/term-dialog.client'
import { RecordingPicker } from '#components/newsroom/editor/recording-picker.client'
import { StoryPicker } from '#components/newsroom/editor/story-picker.client'

/** The dialogs that the tools and the menu of blocks open, one at a time. */
export function InsertDialogs({ editor }: { editor: Editor }) {
  const { asked } = editor.storage.blockDesk
  const open = useSignal(asked)
  const close = () => {
    flushSync(() => asked.set(null))
    // At once: the next key belongs to the text already.
    editor.view.focus()
  }
  switch (open) {
    case 'link':
      return <LinkDialog editor={editor} onClose={close} />
    case 'ruby':
      return <RubyDialog editor={editor} onClose={close} />
    case 'term':
      return <SelectedTerm editor={editor} onClose={close} />
    case 'picture':
      return (
        <PicturePicker
          onClose={close}
          onChoose={({ id, alt, caption, credit }) =>
            insertBlock(editor, { type: 'picture', attrs: { media: id, alt, caption, credit, width: 'column' } })
          }
        />
      )
    case 'gallery':
      return (
        <PicturePicker
          onClose={close}
          onChoose={({ id, alt, caption, credit }) =>
            insertBlock(editor, { type: 'gallery', attrs: { title: '', pictures: [{ media: id, alt, caption, credit }] } })
          }
        />
      )
    case 'audio':
      return (
        <RecordingPicker
          kind="audio"
          onClose={close}
          onChoose={({ id, caption }) => insertBlock(editor, { type: 'audio', attrs: { media: id, title: caption, transcript: '' } })}
        />
      )
    case 'video':
      return (
        <RecordingPicker
          kind="video"
          onClose={close}
          onChoose={({ id, caption }) =>
            insertBlock(editor, { type: 'video', attrs: { media: id, poster: null, captions: null, title: caption, transcript: '' } })
          }
        />
      )
    case 'embed':
      return <EmbedDialog onClose={close} onChoose={(attrs) => insertBlock(editor, { type: 'embed', attrs })} />
    case 'readMore':
      return (
        <StoryPicker
          onClose={close}
          onChoose={({ id }) => insertBlock(editor, { type: 'readMore', attrs: { story: id, headline: '', href: null } })}
        />
      )
    default:
      return null
  }
}
