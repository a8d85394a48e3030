import type { JSONContent } from '@tiptap/core'
import { DOCUMENT_VERSION } from '#components/newsroom/editor/document-version'
import type { Block, StoryDocument } from '#lib/story/document'

/** Blocks that the editor has a hand for; every other travels through it as it is. */
const EDITED = new Set<string>(['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'picture', 'readMore', 'horizontalRule'])

/** Longest run of text the document takes; the editor joins runs, so long ones are cut again. */
const RUN = 20_000

/** A story's body as the editor opens it. An empty one begins with a paragraph to write in. */
export function toEditor(body: StoryDocument): JSONContent {
  const content = body.content.map((block) => (EDITED.has(block.type) ? (block as JSONContent) : { type: 'kept', attrs: { block } }))
  return { type: 'doc', attrs: body.attrs, content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** The body that stands in the editor, with nothing of the editor's own: what was not touched comes out as it went in. */
export function fromEditor(json: JSONContent): StoryDocument {
  const content = (json.content ?? []).map(blockOf)
  const blank = content.length === 1 && content[0]?.type === 'paragraph' && !content[0].content
  return { type: 'doc', attrs: { version: DOCUMENT_VERSION }, content: blank ? [] : content }
}

function blockOf(node: JSONContent): Block {
  const attrs = node.attrs ?? {}
  switch (node.type) {
    case 'kept':
      return attrs.block as Block
    case 'heading':
      return { type: 'heading', attrs: { level: attrs.level }, ...inlinesOf(node) } as Block
    case 'bulletList':
    case 'orderedList':
      return {
        type: node.type,
        content: (node.content ?? []).map((it) => ({ type: 'listItem', content: (it.content ?? []).map(blockOf) })),
      } as Block
    case 'blockquote':
      return {
        type: 'blockquote',
        ...(typeof attrs.source === 'string' ? { attrs: { source: attrs.source } } : {}),
        content: (node.content ?? []).map(blockOf),
      } as Block
    case 'picture':
    case 'readMore':
      return { type: node.type, attrs } as Block
    case 'horizontalRule':
      return { type: 'horizontalRule' }
    default:
      return { type: 'paragraph', ...inlinesOf(node) } as Block
  }
}

function inlinesOf({ content }: JSONContent): { content?: JSONContent[] } {
  return content?.length ? { content: content.flatMap(inlineOf) } : {}
}

function inlineOf({ type, text = '', marks }: JSONContent): JSONContent[] {
  if (type === 'hardBreak') return [{ type }]
  const runs =
    text.length <= RUN ? [text] : Array.from({ length: Math.ceil(text.length / RUN) }, (_, i) => text.slice(i * RUN, (i + 1) * RUN))
  return runs.map((run) => ({ type: 'text', text: run, ...(marks?.length ? { marks: marks.map(markOf) } : {}) }))
}

const markOf = ({ type, attrs }: { type: string; attrs?: Record<string, unknown> }) =>
  attrs && Object.keys(attrs).length > 0 ? { type, attrs } : { type }
