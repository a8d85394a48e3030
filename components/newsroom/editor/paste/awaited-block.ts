import { type Editor, Node } from '@tiptap/core'
import type { Node as Block } from '@tiptap/pm/model'
import type { Awaited } from '#components/newsroom/editor/paste/awaiting'
import type { DeskPicture } from '#components/newsroom/editor/types'

/** The place of a picture on its way to the desk. Saved before it is there, it is a note that says what is missing. */
export const AwaitedBlock = Node.create({
  name: 'awaited',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    key: { default: '', rendered: false },
    src: { default: '', rendered: false },
    alt: { default: '', rendered: false },
    caption: { default: '', rendered: false },
  }),
  renderHTML: () => ['div', { 'data-awaited': '' }, '待补的图片'],
})

const COMPOSING = 200

/** Puts a picture into the place that waited for it. An input method that is composing is waited for; undoing goes past it. */
export function putPicture(editor: Editor, key: string, picture: DeskPicture): void {
  if (editor.isDestroyed) return
  if (editor.view.composing) {
    setTimeout(() => putPicture(editor, key, picture), COMPOSING)
    return
  }
  const { state, view } = editor
  const tr = state.tr
  placesOf(state.doc, key)
    .reverse()
    .forEach(({ node, pos }) => {
      const { alt, caption } = node.attrs as Awaited
      const attrs = {
        media: picture.id,
        alt: alt || picture.alt,
        caption: caption || picture.caption,
        credit: picture.credit,
        width: 'column',
      }
      tr.replaceWith(pos, pos + node.nodeSize, state.schema.nodes.picture?.create(attrs) ?? [])
    })
  if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false))
}

function placesOf(doc: Block, key: string): { node: Block; pos: number }[] {
  const places: { node: Block; pos: number }[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === 'awaited' && node.attrs.key === key) places.push({ node, pos })
    return !node.isTextblock
  })
  return places
}
