import { type Entry, type Loose, paragraphOf } from '#components/newsroom/editor/paste/pasted'
import type { Inline, Paragraph } from '#lib/story/document'

/** Blocks as paragraphs, for places that hold nothing else; `rest` is what no paragraph can say. */
export function asParagraphs(blocks: Loose[]): { paragraphs: Paragraph[]; rest: Loose[] } {
  const paragraphs: Paragraph[] = []
  const rest: Loose[] = []
  // One count for each list that stands open.
  let counts: number[] = []
  for (const it of blocks) {
    counts = it.type === 'entry' ? counted(counts, it) : []
    const own = paragraphsOf(it, counts.at(-1) ?? 0)
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
      return it.content.map((paragraph, at) => (at > 0 || it.goesOn ? paragraph : marked(paragraph, it.ordered ? `${number}. ` : '· ')))
    case 'blockquote':
      return it.content
    default:
      return null
  }
}

const counted = (counts: number[], { depth, goesOn }: Entry): number[] => [
  ...Array.from({ length: depth }, (_, i) => counts[i] ?? 0),
  (counts[depth] ?? 0) + (goesOn ? 0 : 1),
]

const marked = ({ content = [] }: Paragraph, sign: string) => paragraphOf([{ type: 'text', text: sign }, ...content])

const strong = (it: Inline): Inline =>
  it.type === 'text' && !it.marks?.some((mark) => mark.type === 'bold') ? { ...it, marks: [{ type: 'bold' }, ...(it.marks ?? [])] } : it
