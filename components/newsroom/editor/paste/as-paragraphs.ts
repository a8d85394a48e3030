import { type Loose, paragraphOf } from '#components/newsroom/editor/paste/pasted'
import type { Inline, Paragraph } from '#lib/story/document'

/** Blocks as paragraphs, for places that hold nothing else; `rest` is what no paragraph can say. */
export function asParagraphs(blocks: Loose[]): { paragraphs: Paragraph[]; rest: Loose[] } {
  const paragraphs: Paragraph[] = []
  const rest: Loose[] = []
  let number = 0
  for (const it of blocks) {
    number = it.type === 'entry' ? number + 1 : 0
    const own = paragraphsOf(it, number)
    if (own) paragraphs.push(...own)
    else rest.push(it)
  }
  return { paragraphs, rest }
}

function paragraphsOf(it: Loose, number: number): Paragraph[] | null {
  switch (it.type) {
    case 'paragraph':
      return [it]
    case 'head':
    case 'heading':
      return [paragraphOf((it.content ?? []).map(strong))]
    case 'entry':
      return it.content.map((paragraph, at) => (at > 0 ? paragraph : marked(paragraph, it.ordered ? `${number}. ` : '· ')))
    case 'blockquote':
      return it.content
    default:
      return null
  }
}

const marked = ({ content = [] }: Paragraph, sign: string) => paragraphOf([{ type: 'text', text: sign }, ...content])

const strong = (it: Inline): Inline =>
  it.type === 'text' && !it.marks?.some((mark) => mark.type === 'bold') ? { ...it, marks: [{ type: 'bold' }, ...(it.marks ?? [])] } : it
