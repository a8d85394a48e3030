import { asParagraphs } from '#components/newsroom/editor/paste/as-paragraphs'
import { marksWithin, withMark } from '#components/newsroom/editor/paste/marks'
import { type Loose, type Pasted, paragraphOf, settle } from '#components/newsroom/editor/paste/pasted'
import { wantedOf } from '#components/newsroom/editor/paste/picture-sources'
import { classOf, type Piece, styleOf, type Tagged, wordsIn } from '#components/newsroom/editor/paste/pieces'
import { playerOf } from '#components/newsroom/editor/paste/players'
import { readTable } from '#components/newsroom/editor/paste/read-table'
import { type Run, tidyRun } from '#components/newsroom/editor/paste/tidy-run'
import { headingRank, isDropped, isHidden, wordEntryOf } from '#components/newsroom/editor/paste/word-processors'
import type { Mark } from '#lib/story/document'

const BLOCKS = new Set(
  'address article aside body center details dd div dl dt fieldset figcaption figure footer form header hgroup html legend main menu nav p section summary'.split(
    ' ',
  ),
)

/** What was seen and could not be taken along, told once at the end. */
export type Left = Map<string, number>

/**
 * Reads a clipboard's HTML into the blocks of the paper: a whitelist, so whatever is not known here leaves nothing but its
 * words. `home` is the paper's own origin; links to it become relative.
 */
export function readHtml(pieces: Piece[], home = ''): Pasted {
  const left: Left = new Map()
  const blocks = settle(readLoose(pieces, { marks: [], home, left }))
  return { blocks, left: [...left].map(([what, count]) => what.replace('#', String(count))) }
}

export type Reading = { marks: Mark[]; home: string; left: Left; pre?: boolean }

/** Reads pieces as a sequence of blocks, in the order in which they stand. */
export function readLoose(pieces: Piece[], around: Reading): Loose[] {
  const blocks: Loose[] = []
  let run: Run[] = []

  const flush = () => {
    for (const content of tidyRun(run)) blocks.push(paragraphOf(content))
    run = []
  }
  const put = (...more: Loose[]) => {
    flush()
    blocks.push(...more)
  }
  const words = (text: string, { marks, pre }: Reading) => {
    if (!pre) return void run.push({ text, marks })
    for (const [at, line] of text.split(/\r?\n/).entries()) run.push(...(at > 0 ? ['break' as const] : []), { text: line, marks })
  }
  const each = (inner: Piece[], reading: Reading) => {
    for (const piece of inner) typeof piece === 'string' ? words(piece, reading) : element(piece, reading)
  }
  const block = (it: Tagged, reading: Reading) => {
    flush()
    each(it.pieces, reading)
    flush()
  }

  function element(it: Tagged, reading: Reading): void {
    const { tag } = it
    if (isDropped(it, reading.left) || isHidden(it)) return
    const entry = wordEntryOf(it)
    const rank = headingRank(it)
    const inside: Reading = { ...reading, marks: marksWithin(it, reading.marks, reading.home), pre: reading.pre || tag === 'pre' }
    if (entry) put(...deeper(entriesOf(entry.ordered, readLoose(entry.pieces, inside)), entry.depth))
    else if (rank) put(...headOf(rank, readLoose(it.pieces, { ...inside, marks: withoutBold(inside.marks) })))
    else if (tag === 'br') run.push('break')
    else if (tag === 'hr') put({ type: 'horizontalRule' })
    else if (tag === 'img') picture(it)
    else if (tag === 'ul' || tag === 'ol') put(...listOf(it, inside))
    else if (tag === 'table') put(...readTable(it, inside, readLoose))
    else if (tag === 'blockquote' || /Mso(Intense)?Quote/.test(classOf(it))) put(...quoteOf(readLoose(it.pieces, inside)))
    else if (tag === 'figure') put(...figureOf(readLoose(it.pieces, inside)))
    else if (tag === 'ruby') ruby(it, inside)
    else if (tag === 'dt') block(it, { ...inside, marks: withMark(inside.marks, { type: 'bold' }) })
    else if (tag === 'pre' || BLOCKS.has(tag) || /^(block|flex|grid|list-item)/.test(styleOf(it).display ?? '')) block(it, inside)
    else if (playerOf(it)) put(...(playerOf(it) ?? []))
    else each(it.pieces, inside)
  }

  function picture(it: Tagged): void {
    const wanted = wantedOf(it)
    if (typeof wanted === 'string') run.push({ text: wanted, marks: [] })
    else if (wanted) put(wanted)
  }

  function ruby(it: Tagged, reading: Reading): void {
    const parts = it.pieces.filter((part) => typeof part === 'string' || !['rt', 'rp', 'rtc'].includes(part.tag))
    const reads = wordsIn(it.pieces.filter((part) => typeof part !== 'string' && part.tag === 'rt'))
      .trim()
      .slice(0, 40)
    each(parts, reads ? { ...reading, marks: withMark(reading.marks, { type: 'ruby', attrs: { reading: reads } }) } : reading)
  }

  each(pieces, around)
  flush()
  return blocks
}

const withoutBold = (marks: Mark[]) => marks.filter((it) => it.type !== 'bold')

/** A heading is bold by itself. What is no text in it stands after it. */
function headOf(rank: number, inner: Loose[]): Loose[] {
  const { paragraphs, rest } = asParagraphs(inner)
  const content = paragraphs.flatMap((it, at) => [...(at > 0 ? [{ type: 'text' as const, text: ' ' }] : []), ...(it.content ?? [])])
  const plain = content.map((it) => (it.type === 'text' && it.marks ? { ...it, marks: withoutBold(it.marks) } : it))
  return [...(plain.length > 0 ? [{ type: 'head' as const, rank, content: plain.map(bare) }] : []), ...rest]
}

const bare = <T extends object>(it: T): T => {
  const { marks, ...rest } = it as { marks?: Mark[] }
  return (marks && marks.length > 0 ? it : rest) as T
}

/** Entries of a list, each with those of the lists within it after its own words. */
function listOf(list: Tagged, reading: Reading): Loose[] {
  const ordered = list.tag === 'ol'
  return list.pieces.flatMap((piece): Loose[] => {
    if (typeof piece === 'string') return piece.trim() ? entriesOf(ordered, readLoose([piece], reading)) : []
    if (piece.tag === 'ul' || piece.tag === 'ol') return deeper(readLoose([piece], reading), 1)
    return entriesOf(
      ordered,
      readLoose(piece.tag === 'li' ? piece.pieces : [piece], { ...reading, marks: marksWithin(piece, reading.marks, reading.home) }),
    )
  })
}

/** Paragraphs become one entry, lists stand below them in their place; what no list holds comes after. */
function entriesOf(ordered: boolean, inner: Loose[]): Loose[] {
  const entries: Loose[] = []
  const others: Loose[] = []
  let words: Loose[] = []
  const close = () => {
    const { paragraphs, rest } = asParagraphs(words)
    others.push(...rest)
    words = []
    if (paragraphs.length > 0) entries.push({ type: 'entry', ordered, depth: 0, goesOn: entries.length > 0, content: paragraphs })
  }
  for (const it of inner) {
    if (it.type !== 'entry') words.push(it)
    else {
      close()
      entries.push(...deeper([it], 1))
    }
  }
  close()
  return [...entries, ...others]
}

/** Entries as they stand within `by` more lists. */
const deeper = (loose: Loose[], by: number): Loose[] => loose.map((it) => (it.type === 'entry' ? { ...it, depth: it.depth + by } : it))

function quoteOf(inner: Loose[]): Loose[] {
  const { paragraphs, rest } = asParagraphs(inner)
  return [...(paragraphs.length > 0 ? [{ type: 'blockquote' as const, content: paragraphs }] : []), ...rest]
}

/** The words under the pictures of a figure are their caption. */
function figureOf(inner: Loose[]): Loose[] {
  const pictures = inner.filter((it) => it.type === 'wanted')
  const only = pictures.length === 1 && inner.every((it) => it.type === 'wanted' || it.type === 'paragraph')
  if (!only || !pictures[0]) return inner
  const { paragraphs } = asParagraphs(inner)
  const caption = paragraphs
    .flatMap((it) => it.content ?? [])
    .map((it) => (it.type === 'text' ? it.text : ' '))
    .join('')
  return [{ ...pictures[0], caption: caption.slice(0, 500) || pictures[0].caption }]
}
