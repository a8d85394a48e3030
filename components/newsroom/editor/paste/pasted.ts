import type { Block, Inline, Paragraph } from '#lib/story/document'
import { LIST_LEVELS } from '#lib/story/list-levels'

/** A picture that is still elsewhere: its place in the text, and all that is known of it. `src` may be a file on another computer. */
export type Wanted = { type: 'wanted'; src: string; alt: string; caption: string }

/** What a clipboard becomes: blocks of the paper's own, places of pictures to fetch, and sentences on what was left out. */
export type Pasted = { blocks: PastedBlock[]; left: string[] }
export type PastedBlock = Block | Wanted

/** While reading: a list's entry before it is gathered into a list, and a heading before its rank among the others is known. */
export type Loose = PastedBlock | Entry | { type: 'head'; rank: number; content: Inline[] }

/** `depth` counts the lists that it stands in; `goesOn` says that it is more of the entry before, below the lists within that. */
export type Entry = { type: 'entry'; ordered: boolean; depth: number; goesOn?: boolean; content: Paragraph[] }

export const paragraphOf = (content: Inline[]): Paragraph => ({ type: 'paragraph', content })

/** What a document takes of each; what is longer is cut there and goes on in the next. */
const MOST = { inlines: 2000, entries: 200, inEntry: 100, inQuote: 200, run: 20_000 }

/** Gathers entries into lists, ranks headings and cuts what is longer than a document takes. */
export function settle(loose: Loose[]): PastedBlock[] {
  const ranks = levelsOf(loose.flatMap((it) => (it.type === 'head' ? [it.rank] : [])))
  const blocks: PastedBlock[] = []
  for (const [at, it] of loose.entries()) {
    if (it.type === 'entry') addEntry(blocks, it, loose[at - 1]?.type === 'entry')
    else if (it.type === 'head') blocks.push({ type: 'heading', attrs: { level: ranks(it.rank) }, content: cut(it.content)[0] ?? [] })
    else if (it.type === 'paragraph') blocks.push(...cut(it.content ?? []).map(paragraphOf))
    else if (it.type === 'blockquote')
      blocks.push(...chunks(it.content, MOST.inQuote).map((content) => ({ type: 'blockquote' as const, content })))
    else blocks.push(it)
  }
  return blocks
}

/** The paper has two levels of headings: the highest that occurs is the first of them, unless it is the one title of the text. */
function levelsOf(ranks: number[]): (rank: number) => 2 | 3 {
  const used = [...new Set(ranks)].sort((a, b) => a - b)
  const titled = used.length > 2 && ranks[0] === used[0] && ranks.filter((it) => it === used[0]).length === 1
  const first = used[titled ? 1 : 0] ?? 0
  return (rank) => (rank <= first ? 2 : 3)
}

/** Blocks and entries alike, as far as gathering them is concerned: lists hold entries, entries paragraphs and lists. */
type Gathered = { type: string; content: Gathered[] }

function addEntry(blocks: PastedBlock[], { ordered, depth, goesOn, content }: Entry, follows: boolean): void {
  const type = ordered ? 'orderedList' : 'bulletList'
  const words = content as unknown as Gathered[]
  let place = blocks as unknown as Gathered[]
  // As deep as there are entries to stand in, and as a document takes.
  for (let level = 0; follows && level < Math.min(depth, LIST_LEVELS - 1); level += 1) {
    const entry = listIn(place)?.content.at(-1)
    if (!entry) break
    place = entry.content
  }
  const open = follows ? listIn(place)?.content.at(-1) : undefined
  if (goesOn && open && open.content.length + words.length <= MOST.inEntry) return void open.content.push(...words)
  for (const [at, some] of chunks(words, MOST.inEntry).entries()) {
    const list = follows || at > 0 ? listIn(place) : undefined
    const entry = { type: 'listItem', content: some }
    if (list?.type === type && list.content.length < MOST.entries) list.content.push(entry)
    else place.push({ type, content: [entry] })
  }
}

/** The list that stands last in a place. */
const listIn = (place: Gathered[]) => [place.at(-1)].find((it) => it?.type === 'bulletList' || it?.type === 'orderedList')

function cut(content: Inline[]): Inline[][] {
  const runs = content.flatMap((it): Inline[] =>
    it.type === 'text' && it.text.length > MOST.run ? slices(it.text).map((text) => ({ ...it, text })) : [it],
  )
  return chunks(runs, MOST.inlines)
}

const slices = (text: string): string[] => text.match(new RegExp(`[^]{1,${MOST.run}}`, 'gu')) ?? []

function chunks<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
}
