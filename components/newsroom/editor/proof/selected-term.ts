import type { Editor } from '@tiptap/core'

/** Longest entry that the glossary takes. */
const LONGEST = 60

/** What is selected, if it may be an entry of the glossary: some words within one line. '' when it may not. */
export function selectedTerm({ state }: Editor): string {
  const { $from, $to, from, to } = state.selection
  const words = $from.sameParent($to) ? state.doc.textBetween(from, to, '\n', '\n').trim() : ''
  return words.length <= LONGEST && !words.includes('\n') ? words : ''
}
