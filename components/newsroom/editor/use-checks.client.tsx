'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { type Checks, checkedBody, checkedDocument, checksOf } from '#components/newsroom/editor/checks'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { Fields, OpenStory } from '#components/newsroom/editor/types'

/** How long after the last key the checks are looked at again. */
const CHECKED_AFTER = 400

/** What the desk says of the story as it is written now. Nothing is looked at while somebody types or composes. */
export function useChecks(story: OpenStory, editor: Editor | null, fields: Fields): Checks {
  const { isUnlicensed } = useShelf()
  const [checks, setChecks] = useState<Checks>(() => checksOf(story.manuscript, checkedBody(story.manuscript.body), isUnlicensed))

  useEffect(() => {
    if (!editor) return
    let clock: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      if (editor.isDestroyed) return
      if (editor.view.composing) return later()
      setChecks(checksOf(fields, checkedDocument(editor.state.doc), isUnlicensed))
    }
    const later = () => {
      clearTimeout(clock)
      clock = setTimeout(look, CHECKED_AFTER)
    }
    // Not `update`: a text that is put in place of another says nothing there.
    const heard = ({ transaction }: { transaction: { docChanged: boolean } }) => transaction.docChanged && later()
    later()
    editor.on('transaction', heard)
    return () => {
      clearTimeout(clock)
      editor.off('transaction', heard)
    }
  }, [editor, fields, isUnlicensed])

  return checks
}
