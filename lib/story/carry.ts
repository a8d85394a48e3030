import type { JSONContent } from '@tiptap/core'
import { boxFromEditor, boxToEditor } from '#lib/story/carry-boxes'
import { inlinesOf } from '#lib/story/carry-inlines'
import { entriesOf } from '#lib/story/carry-lists'
import type { Block, StoryDocument } from '#lib/story/document'
import { DOCUMENT_VERSION } from '#lib/story/document-version'
import { missingNote } from '#lib/story/missing'

/** Blocks without text under the cursor: the editor holds them as the document does. */
const ATOMS = new Set(['picture', 'gallery', 'audio', 'video', 'embed', 'timeline', 'readMore'])
const TEXTS = new Set(['paragraph', 'heading', 'bulletList', 'orderedList', 'horizontalRule'])
const BOXES = new Set(['blockquote', 'pullQuote', 'table', 'factBox', 'questions', 'keyPoints', 'note'])
const PARTS = new Set(['text', 'hardBreak', 'listItem', 'tableRow', 'tableCell', 'tableHeader', 'question'])
const MARKS = new Set(['bold', 'emphasis', 'superscript', 'subscript', 'ruby', 'link'])

/** A story's body as the editor opens it. An empty one begins with a paragraph to write in. */
export function toEditor(body: StoryDocument): JSONContent {
  const content = (body.content as JSONContent[]).map((block) => {
    if (!knows(block)) return { type: 'kept', attrs: { block } }
    return BOXES.has(block.type ?? '') ? boxToEditor(block) : block
  })
  return { type: 'doc', attrs: body.attrs, content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** The body that stands in the editor, with nothing of the editor's own: what was not touched comes out as it went in. */
export function fromEditor(json: JSONContent): StoryDocument {
  const content = (json.content ?? []).map(blockOf) as Block[]
  const blank = content.length === 1 && content[0]?.type === 'paragraph' && !content[0].content
  return { type: 'doc', attrs: { version: DOCUMENT_VERSION }, content: blank ? [] : content }
}

/** A block is opened only if the editor has a hand for all that is in it; otherwise it travels through as it came. */
function knows(block: JSONContent): boolean {
  const known = ATOMS.has(block.type ?? '') || TEXTS.has(block.type ?? '') || BOXES.has(block.type ?? '')
  return known && (block.content ?? []).every(knowsPart)
}

function knowsPart({ type = '', marks = [], content = [] }: JSONContent): boolean {
  return (PARTS.has(type) || TEXTS.has(type)) && marks.every((mark) => MARKS.has(mark.type)) && content.every(knowsPart)
}

function blockOf(node: JSONContent): JSONContent {
  const { type = '', attrs = {} } = node
  switch (type) {
    case 'kept':
      return attrs.block
    case 'awaited':
      return missingNote(attrs.alt ? `图片“${attrs.alt}”没有导入` : '这里的图片没有导入', attrs.src) as JSONContent
    case 'heading':
      return { type: 'heading', attrs: { level: attrs.level }, ...inlinesOf(node) }
    case 'bulletList':
    case 'orderedList':
      return { type, content: entriesOf(node, blockOf) }
    case 'horizontalRule':
      return { type: 'horizontalRule' }
    case 'paragraph':
      return { type: 'paragraph', ...inlinesOf(node) }
    default:
      return ATOMS.has(type) ? { type, attrs } : boxFromEditor(node, blockOf)
  }
}
