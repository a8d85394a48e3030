import type { Block, Inline, StoryDocument } from '#lib/story/document'

/** The words of a body as plain text, one block a line: for search, counting, feeds and descriptions. */
export function plainText(body: StoryDocument): string {
  return blockTexts(body).filter(Boolean).join('\n')
}

/** The words of each block, in order; empty for one without words. Notes count their places in these. */
export const blockTexts = (body: StoryDocument): string[] => body.content.map(blockText)

/** The headings a long read is steered by, with the anchors the renderer gives them. */
export function tableOfContents(body: StoryDocument): { level: 2 | 3; text: string; anchor: string }[] {
  let count = 0
  return body.content.flatMap((block) => {
    if (block.type !== 'heading') return []
    count += 1
    return [{ level: block.attrs.level, text: inlineText(block.content), anchor: `s${count}` }]
  })
}

/** The words of a run of inline text, without its marks. */
export function inlineText(content: Inline[] | undefined): string {
  return (content ?? []).map((it) => (it.type === 'text' ? it.text : '\n')).join('')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return inlineText(block.content)
    case 'picture':
      return block.attrs.caption
    case 'gallery':
      return [block.attrs.title, ...block.attrs.pictures.map((it) => it.caption)].filter(Boolean).join('\n')
    case 'audio':
    case 'video':
      return [block.attrs.title, block.attrs.transcript].filter(Boolean).join('\n')
    case 'embed':
      return block.attrs.title
    case 'timeline':
      return [block.attrs.title, ...block.attrs.entries.map((it) => `${it.when} ${it.what}`)].filter(Boolean).join('\n')
    case 'readMore':
    case 'horizontalRule':
      return ''
    default:
      return [headOf(block), nestedText(block.content)].filter(Boolean).join('\n')
  }
}

function headOf(block: object): string {
  const attrs = (block as { attrs?: { title?: string; ask?: string } }).attrs
  return attrs?.title ?? attrs?.ask ?? ''
}

type Nested = { type: string; content?: unknown; attrs?: unknown }

function nestedText(content: readonly Nested[]): string {
  return content
    .map((node) => {
      if (node.type === 'paragraph') return inlineText(node.content as Inline[] | undefined)
      return [headOf(node), nestedText((node.content ?? []) as Nested[])].filter(Boolean).join('\n')
    })
    .join('\n')
}
