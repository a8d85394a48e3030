import { DOMParser, DOMSerializer, type Schema, type Slice } from '@tiptap/pm/model'
import type { EditorProps } from '@tiptap/pm/view'
import type { Pasted } from '#components/newsroom/editor/paste/pasted'
import { piecesOf } from '#components/newsroom/editor/paste/pieces'
import { readHtml } from '#components/newsroom/editor/paste/read-html'
import { readPlain } from '#components/newsroom/editor/paste/read-plain'
import { sliceOf } from '#components/newsroom/editor/paste/slices'

/** Says on the HTML of a clipboard that it is ours; other programs made with ProseMirror write `data-pm-slice`, too. */
const OURS = 'data-eddiba'

type Tell = (left: string[]) => void

/**
 * How the editor reads and writes clipboards. What another program put there is read by `readHtml` before ProseMirror looks
 * at it, for its own parser would rewrite styles and lose those of Word; it gets the finished blocks handed through.
 */
export function clipboardProps(schema: Schema, tell: Tell): EditorProps {
  return {
    transformPastedHTML: (html) => {
      if (isOurs(html)) return html
      const pasted = readHtml(piecesOf(html), location.origin)
      tell(pasted.left)
      const carrier = document.implementation.createHTMLDocument('').createElement('div')
      carrier.dataset.pasted = JSON.stringify(pasted.blocks)
      return carrier.outerHTML
    },
    clipboardParser: parserOf(schema),
    clipboardTextParser: (text, $context) => sliceOf(schema, readPlain(text).blocks, $context.marks()),
    clipboardSerializer: serializerOf(schema),
  }
}

/** Whether HTML was copied in an editor of the paper. */
export const isOurs = (html: string): boolean => html.includes(OURS) && html.includes('data-pm-slice')

/** ProseMirror wants parsers and serializers of its own classes here, and uses one method of each. */
const parserOf = (schema: Schema) => ({ parseSlice: (dom: Node, options: object) => parse(schema, dom, options) }) as unknown as DOMParser
const serializerOf = (schema: Schema) =>
  ({
    serializeFragment: (...terms: Parameters<DOMSerializer['serializeFragment']>) => serialize(DOMSerializer.fromSchema(schema), terms),
  }) as unknown as DOMSerializer

function parse(schema: Schema, dom: Node, options: object): Slice {
  const carrier = dom instanceof Element ? dom.querySelector<HTMLElement>('[data-pasted]') : null
  if (!carrier) return DOMParser.fromSchema(schema).parseSlice(dom, options)
  return sliceOf(schema, JSON.parse(carrier.dataset.pasted ?? '[]') as Pasted['blocks'])
}

function serialize(serializer: DOMSerializer, terms: Parameters<DOMSerializer['serializeFragment']>) {
  const made = serializer.serializeFragment(...terms)
  const [first] = [...made.childNodes].filter((it) => it instanceof Element)
  first?.setAttribute(OURS, '')
  return made
}
