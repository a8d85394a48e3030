import type { JSONContent } from '@tiptap/core'
import { inlinesOf } from '#lib/story/carry-inlines'
import { entriesOf } from '#lib/story/carry-lists'

type ToBlock = (node: JSONContent) => JSONContent

/** A box as the editor opens it: its title, source or question stands in a line of its own. */
export function boxToEditor({ type = '', attrs: of = {}, content = [] }: JSONContent): JSONContent {
  switch (type) {
    case 'blockquote':
      return { type, content: [...content, line('source', of.source)] }
    case 'pullQuote':
      return { type, content: [{ type: 'pullWords', content }, line('source', of.source)] }
    case 'table':
      return { type: 'tableBlock', content: [line('boxTitle', of.caption), { type: 'table', content }] }
    case 'keyPoints':
      return { type, content: [line('boxTitle', of.title), { type: 'pointList', content }] }
    case 'questions':
      return { type, content: [line('boxTitle', of.title), ...content.map(questionToEditor)] }
    default:
      return { type, content: [line('boxTitle', type === 'note' ? of.label : of.title), ...content] }
  }
}

/** A box of the editor as the document keeps it. */
export function boxFromEditor(node: JSONContent, toBlock: ToBlock): JSONContent {
  const of = (type: string) => node.content?.find((it) => it.type === type)
  const texts = () => (node.content ?? []).filter((it) => !['boxTitle', 'source', 'ask'].includes(it.type ?? '')).map(toBlock)
  switch (node.type) {
    case 'blockquote':
      return { type: 'blockquote', ...attrs('source', of('source')), content: texts() }
    case 'pullQuote':
      return { type: 'pullQuote', ...attrs('source', of('source')), ...inlinesOf(of('pullWords') ?? {}) }
    case 'tableBlock':
      return {
        type: 'table',
        ...attrs('caption', of('boxTitle')),
        content: (of('table')?.content ?? []).map((it) => part(it, toBlock)),
      }
    case 'note':
      return { type: 'note', ...attrs('label', of('boxTitle')), content: texts() }
    case 'keyPoints':
      return {
        type: 'keyPoints',
        ...attrs('title', of('boxTitle')),
        // Key points are one list, whatever was poured into it.
        content: entriesOf(of('pointList') ?? {}, toBlock, 1),
      }
    case 'questions':
      return {
        type: 'questions',
        ...attrs('title', of('boxTitle')),
        content: (node.content ?? []).filter((it) => it.type === 'question').map((it) => boxFromEditor(it, toBlock)),
      }
    case 'question':
      return { type: 'question', attrs: { ask: words(of('ask')) }, content: texts() }
    case 'factBox':
      return { type: 'factBox', attrs: { title: words(of('boxTitle')) }, content: texts() }
    default:
      throw new Error(`boxFromEditor: no block is called ${node.type}`)
  }
}

function line(type: string, words: string | undefined): JSONContent {
  return { type, attrs: { given: words !== undefined }, ...(words ? { content: [{ type: 'text', text: words }] } : {}) }
}

const questionToEditor = ({ attrs: of = {}, content = [] }: JSONContent): JSONContent => ({
  type: 'question',
  content: [line('ask', of.ask), ...content],
})

const words = (node: JSONContent | undefined) => (node?.content ?? []).map((it) => it.text ?? '').join('')

/** A line that is empty and was not there in the document is not there now either. */
function attrs(name: string, node: JSONContent | undefined): { attrs?: Record<string, string> } {
  const written = words(node)
  return written || node?.attrs?.given === true ? { attrs: { [name]: written } } : {}
}

/** Rows and cells: parts of a box that hold paragraphs at the end. */
function part({ type = '', content: inner = [] }: JSONContent, toBlock: ToBlock): JSONContent {
  return { type, content: inner.map((it) => (it.type === 'paragraph' ? toBlock(it) : part(it, toBlock))) }
}
