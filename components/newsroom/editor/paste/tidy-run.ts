import { HAN } from '#lib/chinese/characters'
import type { Inline, Mark } from '#lib/story/document'

/** A stretch of words with the same marks, or a line break. `kept` white space is not folded. */
export type Run = { text: string; marks: Mark[] } | 'break'

/** Signs nobody sees: soft hyphens, zero-width spaces, byte-order and direction marks, control codes. The joiner in an emoji stays. */
const UNSEEN = /(?!\u200d)\p{Cf}|[\u034f\u115f\u1160\ufffc]|(?![\t\n\r\f])\p{Cc}/gu
const SPACES = /[ \t\r\n\f\u00a0\u2028\u2029]+/g
const WIDE = new RegExp(`[${HAN}\\u3000-\\u303f\\uff00-\\uff65“”‘’—…]`, 'u')
const EDGE = /[\s\u3000]/

/**
 * Folds the white space of a paragraph as a browser would, across its stretches, and takes away what cannot be seen. A line
 * end between two Han characters is nothing: Word and mail programs break Chinese text anywhere. Indents go, too.
 * Answers the paragraphs: two breaks in a row part them.
 */
export function tidyRun(run: Run[]): Inline[][] {
  const paragraphs: Inline[][] = []
  for (const part of partsOf(run)) {
    const lines = part.map(lineOf).filter((line) => line.length > 0)
    const content = lines.flatMap((line, at) => (at === 0 ? line : [{ type: 'hardBreak' as const }, ...line]))
    if (content.length > 0) paragraphs.push(content)
  }
  return paragraphs
}

type Stretch = { text: string; marks: Mark[] }

/** Paragraphs of lines of stretches. */
function partsOf(run: Run[]): Stretch[][][] {
  const parts: Stretch[][][] = [[[]]]
  for (const it of run) {
    const lines = parts.at(-1) ?? []
    if (it !== 'break') lines.at(-1)?.push(it)
    else if (lines.length > 0 && isBlank(lines.at(-1) ?? [])) parts.push([[]])
    else lines.push([])
  }
  return parts
}

const isBlank = (line: Stretch[]) => line.every((it) => it.text.replace(UNSEEN, '').replace(SPACES, '').trim() === '')

function lineOf(stretches: Stretch[]): Inline[] {
  const line: { text: string; marks: Mark[] }[] = []
  let last = ''
  for (const { text, marks } of stretches) {
    const seen = text.replace(UNSEEN, '')
    let words = ''
    for (const [piece] of seen.matchAll(/[ \t\r\n\f\u00a0\u2028\u2029]+|[^ \t\r\n\f\u00a0\u2028\u2029]+/g)) {
      SPACES.lastIndex = 0
      const white = SPACES.test(piece)
      if (!white) words += piece
      else if (last === ' ' || last === '') continue
      else words += /[\r\n]/.test(piece) ? '\n' : ' '
      last = white ? ' ' : (piece.at(-1) ?? '')
    }
    if (words) line.push({ text: words, marks })
  }
  return joined(withoutEdges(withoutLineEnds(line)))
}

/** What was the end of a line in the source becomes a space, or nothing between wide characters. */
function withoutLineEnds(line: Stretch[]): Stretch[] {
  const all = line.map((it) => it.text).join('')
  let at = 0
  return line.map(({ text, marks }) => {
    const began = at
    at += text.length
    const put = (_: string, offset: number) =>
      WIDE.test(all.charAt(began + offset - 1)) && WIDE.test(all.charAt(began + offset + 1)) ? '' : ' '
    return { text: text.replace(/\n/g, put), marks }
  })
}

function withoutEdges(line: Stretch[]): Stretch[] {
  const left = [...line]
  while (left[0] && trimEnd(left[0], 'start')) left.shift()
  while (left.length > 0 && trimEnd(left.at(-1) as Stretch, 'end')) left.pop()
  return left
}

/** Trims a stretch in place and says whether nothing is left of it. */
function trimEnd(stretch: Stretch, side: 'start' | 'end'): boolean {
  const at = side === 'start' ? 0 : -1
  while (stretch.text && EDGE.test(stretch.text.at(at) ?? ''))
    stretch.text = side === 'start' ? stretch.text.slice(1) : stretch.text.slice(0, -1)
  return stretch.text === ''
}

function joined(line: Stretch[]): Inline[] {
  const inlines: Extract<Inline, { type: 'text' }>[] = []
  for (const { text, marks } of line) {
    if (!text) continue
    const last = inlines.at(-1)
    if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += text
    else inlines.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
  }
  return inlines
}
