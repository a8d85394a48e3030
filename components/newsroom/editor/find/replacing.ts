import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { found, goToPlace } from '#components/newsroom/editor/find/finding'

/** The next place after the current one, or after the cursor; round and round. Answers false when nothing is found. */
export function goOn(view: EditorView, step: 1 | -1): boolean {
  const { places, current } = found(view.state)
  if (places.length === 0) return false
  const cursor = view.state.selection.from
  const after = places.findIndex((it) => it.from >= cursor)
  const start = Math.max(after, 0)
  const at = current >= 0 ? current + step : step > 0 ? start : start - 1
  const place = places[(at + places.length) % places.length]
  if (place) goToPlace(view, place)
  return true
}

/** Puts other words in the current place and goes on to the next. Their marks stay. */
export function replaceOne(view: EditorView, words: string): void {
  const { places, current } = found(view.state)
  const place = places[current]
  if (!place) return void goOn(view, 1)
  const tr = closeHistory(put(view.state.tr, place, words))
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.from + words.length)))
  goOn(view, 1)
}

/** Puts other words in every place, as one step that is undone at once. Answers how many. */
export function replaceAll(view: EditorView, words: string): number {
  const { places } = found(view.state)
  if (places.length === 0) return 0
  const tr = closeHistory(view.state.tr)
  for (const place of places.toReversed()) put(tr, place, words)
  view.dispatch(tr)
  return places.length
}

function put<T extends { insertText: (words: string, from: number, to: number) => T; delete: (from: number, to: number) => T }>(
  tr: T,
  { from, to }: { from: number; to: number },
  words: string,
): T {
  return words ? tr.insertText(words, from, to) : tr.delete(from, to)
}
