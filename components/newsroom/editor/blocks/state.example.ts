import { EditorState, TextSelection } from '@tiptap/pm/state'
import { fromEditor, toEditor } from '#lib/story/carry'
import type { Block } from '#lib/story/document'
import { storySchema } from '#lib/story/schema/story-schema'

/** An editor's state over these blocks, for tests; the cursor stands where `at` is first found, after so many characters of it. */
export function stateOf(content: Block[], at: string, after = at.length): EditorState {
  const schema = storySchema()
  const doc = schema.nodeFromJSON(toEditor({ type: 'doc', attrs: { version: 1 }, content }))
  const state = EditorState.create({ schema, doc })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, placeOf(state, at) + after)))
}

/** Where a text begins in the state's document. */
function placeOf({ doc }: EditorState, text: string): number {
  let found = -1
  doc.descendants((node, pos) => {
    if (found < 0 && node.isText && node.text?.includes(text)) found = pos + node.text.indexOf(text)
    return found < 0
  })
  if (found < 0) throw new Error(`No “${text}” in the document`)
  return found
}

/** The blocks of a state, as the document keeps them. */
export const blocksOf = (state: EditorState): Block[] => fromEditor(state.doc.toJSON()).content

export const words = (text: string) => ({ type: 'paragraph' as const, ...(text ? { content: [{ type: 'text' as const, text }] } : {}) })
export const point = (text: string) => ({ type: 'listItem' as const, content: [words(text)] })
