import { asParagraphs } from '#components/newsroom/editor/paste/as-paragraphs'
import { markdownInlines } from '#components/newsroom/editor/paste/markdown-inlines'
import { type Loose, type Pasted, paragraphOf, settle } from '#components/newsroom/editor/paste/pasted'
import { tidyRun } from '#components/newsroom/editor/paste/tidy-run'
import type { Inline, Paragraph } from '#lib/story/document'

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const QUOTE = /^ {0,3}>[ \t]?/
const ENTRY = /^(\s*)(?:([-*+])|(\d{1,4})[.)])[ \t]+(.*)$/
const FENCE = /^ {0,3}(```+|~~~+)/
const BARS = /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/

/** Whether a plain text is surely meant as Markdown: one sign that means nothing else, or two entries of a list in a row. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.split(/\r?\n/)
  if (lines.some((line) => HEADING.test(line))) return true
  if (lines.some((line, at) => BARS.test(line) && line.includes('|') && (lines[at - 1] ?? '').includes('|'))) return true
  if (/(?<![\w*])\*\*(?=\S)[^*\n]*\S\*\*/.test(text) || /\[[^\]\n]+\]\((https?:|mailto:)[^)\s]+\)/.test(text)) return true
  return lines.some((line, at) => {
    const next = lines[at + 1] ?? ''
    if (QUOTE.test(line) && QUOTE.test(next)) return true
    const [one, two] = [ENTRY.exec(line), ENTRY.exec(next)]
    if (!one || !two) return false
    return one[2] !== undefined ? one[2] === two[2] : Number(two[3]) === Number(one[3]) + 1
  })
}

/** Reads Markdown (CommonMark's common part and tables) into the paper's blocks. */
export function readMarkdown(text: string, home = ''): Pasted {
  return { blocks: settle(blocksOf(text.replace(/\r\n?/g, '\n').split('\n'), home)), left: [] }
}

function blocksOf(lines: string[], home: string): Loose[] {
  const blocks: Loose[] = []
  let at = 0
  /** Takes lines while they fit. */
  const take = (fits: (line: string, next: string) => boolean) => {
    const from = at
    while (at < lines.length && fits(lines[at] ?? '', lines[at + 1] ?? '')) at += 1
    return lines.slice(from, at)
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const heading = HEADING.exec(line)
    const fence = FENCE.exec(line)
    if (!line.trim()) at += 1
    else if (heading) {
      at += 1
      blocks.push(...headOf(heading[1]?.length ?? 2, heading[2] ?? '', home))
    } else if (fence) {
      at += 1
      const code = take((it) => !it.trimStart().startsWith(fence[1] ?? '```'))
      at += 1
      blocks.push(...tidyRun(code.flatMap((it, i) => [...(i > 0 ? ['break' as const] : []), { text: it, marks: [] }])).map(paragraphOf))
    } else if (RULE.test(line)) {
      at += 1
      blocks.push({ type: 'horizontalRule' })
    } else if (QUOTE.test(line)) {
      const quoted = take((it) => QUOTE.test(it) || (it.trim() !== '' && !startsBlock(it)))
      const { paragraphs, rest } = asParagraphs(
        blocksOf(
          quoted.map((it) => it.replace(QUOTE, '')),
          home,
        ),
      )
      blocks.push(...(paragraphs.length > 0 ? [{ type: 'blockquote' as const, content: paragraphs }] : []), ...rest)
    } else if (ENTRY.test(line)) blocks.push(...entriesOf(take(inList), home))
    else if (line.includes('|') && BARS.test(lines[at + 1] ?? ''))
      blocks.push(
        ...tableOf(
          take((it) => it.includes('|')),
          home,
        ),
      )
    else {
      const own = take((it) => it.trim() !== '' && !startsBlock(it) && !/^ {0,3}(=+|-+)[ \t]*$/.test(it))
      const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[at] ?? '')
      if (under && own.length > 0) {
        at += 1
        blocks.push(...headOf(under[1]?.startsWith('=') ? 1 : 2, own.join('\n'), home))
      } else if (own.length > 0) blocks.push(...flowOf(own.join('\n'), home))
      else {
        at += 1
        blocks.push(...flowOf(line, home))
      }
    }
  }
  return blocks
}

const startsBlock = (line: string) => [HEADING, QUOTE, ENTRY, FENCE, RULE].some((it) => it.test(line))
const inList = (line: string, next: string) =>
  ENTRY.test(line) ||
  /^\s{2,}\S/.test(line) ||
  (line.trim() === '' && (ENTRY.test(next) || /^\s{2,}\S/.test(next))) ||
  (line.trim() !== '' && !startsBlock(line))

/** A paragraph, and after it the pictures that stood in it. */
function flowOf(text: string, home: string): Loose[] {
  const { run, pictures } = markdownInlines(text, home)
  return [...tidyRun(run).map(paragraphOf), ...pictures]
}

function headOf(rank: number, text: string, home: string): Loose[] {
  const { paragraphs, rest } = asParagraphs(flowOf(text, home))
  const content = paragraphs.flatMap((it) => it.content ?? []).map(unbold)
  return [...(content.length > 0 ? [{ type: 'head' as const, rank, content }] : []), ...rest]
}

const unbold = (it: Inline): Inline => {
  if (it.type !== 'text' || !it.marks) return it
  const { marks, ...rest } = it
  const left = marks.filter((mark) => mark.type !== 'bold')
  return left.length > 0 ? { ...rest, marks: left } : rest
}

/** Entries of a list and of those within it, one after the other, each as deep as it is indented against those before. */
function entriesOf(lines: string[], home: string): Loose[] {
  const entries: { ordered: boolean; depth: number; lines: string[] }[] = []
  let indents: number[] = []
  for (const line of lines) {
    const entry = ENTRY.exec(line)
    if (entry) {
      const indent = (entry[1] ?? '').replaceAll('\t', '    ').length
      indents = [...indents.filter((it) => it < indent), indent]
      entries.push({
        ordered: entry[3] !== undefined,
        depth: indents.length - 1,
        lines: [(entry[4] ?? '').replace(/^\[([ xX])\] /, (_, done) => (done === ' ' ? '☐ ' : '☑ '))],
      })
    } else entries.at(-1)?.lines.push(line.trim())
  }
  return entries.flatMap(({ ordered, depth, lines: own }): Loose[] => {
    const { paragraphs, rest } = asParagraphs(
      own
        .join('\n')
        .split(/\n{2,}/)
        .flatMap((it) => flowOf(it, home)),
    )
    return [...(paragraphs.length > 0 ? [{ type: 'entry' as const, ordered, depth, content: paragraphs }] : []), ...rest]
  })
}

function tableOf(lines: string[], home: string): Loose[] {
  const rows = lines
    .filter((_, at) => at !== 1)
    .map((line) =>
      line
        .trim()
        .replace(/^\||(?<!\\)\|$/g, '')
        .split(/(?<!\\)\|/)
        .slice(0, 12),
    )
  const widest = Math.max(...rows.map((row) => row.length))
  return [
    {
      type: 'table',
      attrs: { caption: '' },
      content: rows.slice(0, 200).map((row, at) => ({
        type: 'tableRow' as const,
        content: Array.from({ length: widest }, (_, i) => ({
          type: at === 0 ? ('tableHeader' as const) : ('tableCell' as const),
          content: cellOf((row[i] ?? '').trim(), home),
        })),
      })),
    },
  ]
}

function cellOf(text: string, home: string): Paragraph[] {
  const { paragraphs } = asParagraphs(flowOf(text.replaceAll('\\|', '|'), home))
  return paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' }]
}
