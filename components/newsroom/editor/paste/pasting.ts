import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, Selection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { AwaitedOnDesk } from '#components/newsroom/editor/paste/awaited-view.client'
import { keepFile, newKey } from '#components/newsroom/editor/paste/awaiting'
import { clipboardProps, isOurs } from '#components/newsroom/editor/paste/clipboard'
import { looksLikeMarkdown, readMarkdown } from '#components/newsroom/editor/paste/read-markdown'
import { picturesInRtf } from '#components/newsroom/editor/paste/rtf-pictures'
import { framed, putSlice, sliceOf, stepTo } from '#components/newsroom/editor/paste/slices'
import { picturesIn } from '#components/newsroom/editor/upload'

type PastingOptions = { tell: (words: string) => void }

/**
 * Pasting and dropping: whatever comes from outside becomes blocks of the paper's own or says that it did not, and pictures
 * come by way of the desk. It stands behind the extensions that know better, such as pasting cells into a table.
 */
export const Pasting = Extension.create<PastingOptions>({
  name: 'pasting',
  priority: 50,
  addOptions: () => ({ tell: () => undefined }),
  addExtensions: () => [AwaitedOnDesk],
  addProseMirrorPlugins() {
    let plain = false
    const { tell } = this.options
    const held = (_: EditorView, event: KeyboardEvent) => {
      plain = event.shiftKey && event.key !== 'Insert'
      return false
    }
    return [
      new Plugin({
        props: {
          ...clipboardProps(this.editor.schema, (left) => left.length > 0 && tell(`没有贴入：${left.join('、')}`)),
          // Ctrl+Shift+V, as ProseMirror itself tells it: the paste does not say which keys were down.
          handleDOMEvents: { keydown: held, keyup: held },
          handlePaste: (view, event, slice) => paste(view, event, slice, plain, tell),
          handleDrop: (view, event, slice, moved) => !moved && drop(view, event, slice),
        },
      }),
    ]
  },
})

function drop(view: EditorView, event: DragEvent, slice: Slice): boolean {
  const files = picturesIn(event.dataTransfer?.files)
  const foreign = slice.size > 0 && !isOurs(event.dataTransfer?.getData('text/html') ?? '')
  if (files.length === 0 && !foreign) return false
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
  if (at !== undefined) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at))))
  if (files.length > 0) putFiles(view, files)
  else view.dispatch(marked(putSlice(view.state, framed(slice))))
  return true
}

function paste(view: EditorView, event: ClipboardEvent, slice: Slice, plain: boolean, tell: (words: string) => void): boolean {
  const clipboard = event.clipboardData
  if (!clipboard) return false
  const places = awaitedIn(slice)
  const files = picturesIn(clipboard.files)
  // A picture that is copied in a browser comes as a file and as HTML that names its address: the file is nearer.
  const only = slice.content.childCount === places.length
  if (files.length > 0 && !plain && (slice.size === 0 || (only && places.length <= files.length))) {
    putFiles(view, files)
    return true
  }
  if (slice.size === 0) return false
  fillFromWord(places, clipboard)
  const text = clipboard.getData('text/plain')
  const html = clipboard.types.includes('text/html') && !clipboard.types.includes('vscode-editor-data')
  const before = view.state
  view.dispatch(marked(putSlice(before, isOurs(clipboard.getData('text/html')) ? slice : framed(slice))))
  if (!html && !plain && looksLikeMarkdown(text)) layOut(view, before, text, tell)
  return true
}

const marked = (tr: Transaction) => tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste')

/** What was pasted as it is becomes what its Markdown means, in a step of its own: undoing it once gives the text as it was. */
function layOut(view: EditorView, before: EditorState, text: string, tell: (words: string) => void): void {
  const blocks = sliceOf(view.state.schema, readMarkdown(text, location.origin).blocks)
  const wanted = putSlice(before, framed(blocks))
  view.dispatch(marked(closeHistory(stepTo(view.state, wanted))))
  tell('已按 Markdown 排好，撤销一次可恢复原样')
}

function putFiles(view: EditorView, files: File[]): void {
  const { schema } = view.state
  const places = files.flatMap((file) => {
    const key = newKey()
    keepFile(key, file)
    return schema.nodes.awaited?.create({ key }) ?? []
  })
  view.dispatch(putSlice(view.state, new Slice(Fragment.from(places), 0, 0)).scrollIntoView())
}

/** Word names the files of its pictures and hands over their bytes beside, in RTF and in the same order. */
function fillFromWord(places: Node[], clipboard: DataTransfer): void {
  const lost = places.filter((it) => /^file:/i.test(String(it.attrs.src)))
  if (lost.length === 0) return
  const pictures = picturesInRtf(clipboard.getData('text/rtf'))
  if (pictures.length !== lost.length) return
  for (const [at, place] of lost.entries()) {
    const file = pictures[at]
    if (file) keepFile(String(place.attrs.key), file)
  }
}

function awaitedIn(slice: Slice): Node[] {
  const places: Node[] = []
  slice.content.descendants((node) => {
    if (node.type.name === 'awaited') places.push(node)
  })
  return places
}
