import { compareWords } from '#lib/story/compare-words'
import type { Inline, Mark } from '#lib/story/document'

/** A piece of text that is in both versions, in one only, or in both with other marks. A line break is `\n`. */
export type Run = {
  state: 'same' | 'added' | 'removed' | 'restyled'
  text: string
  marks: Mark[]
  /** The marks it had before, of a restyled one. */
  was: Mark[]
}

type Piece = { text: string; marks: Mark[] }

/** Two runs of text with marks, word by word; a change of marks alone is told as such. */
export function compareInlines(before: Inline[], after: Inline[]): Run[] {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  const runs = compareWords(textOf(old), textOf(now)).flatMap((it): Run[] => {
    const gone = cut(old, it.before)
    const come = cut(now, it.after)
    return it.same ? zip(gone, come) : [...gone.map((piece) => run('removed', piece)), ...come.map((piece) => run('added', piece))]
  })
  return joined(runs)
}

/** Two plain texts, word by word. */
export const compareText = (before: string, after: string): Run[] => compareInlines(plain(before), plain(after))

/** One text for the other, or the same text. */
export function compareWhole(before: string, after: string): Run[] {
  if (before === after) return inState('same', plain(before))
  return [...inState('removed', plain(before)), ...inState('added', plain(after))]
}

/** All of a text in one state. */
export const inState = (state: 'same' | 'added' | 'removed', inlines: Inline[]): Run[] =>
  joined(piecesOf(inlines).map((piece) => run(state, piece)))

/** Plain text as the document writes it; nothing where there is none. */
export const plain = (text: string): Inline[] => (text ? [{ type: 'text', text }] : [])

const markNames = {
  bold: '加粗',
  emphasis: '着重号',
  superscript: '上标',
  subscript: '下标',
  ruby: '注音',
  link: '链接',
} satisfies Record<Mark['type'], string>

/** What happened to the marks of a restyled run, in words: `加上加粗；去掉链接 https://…`. */
export function restyling({ was, marks }: Run): string {
  const lost = was.filter((it) => !has(marks, it)).map((it) => `去掉${markWords(it)}`)
  const gained = marks.filter((it) => !has(was, it)).map((it) => `加上${markWords(it)}`)
  return [...lost, ...gained].join('；')
}

function markWords(mark: Mark): string {
  if (mark.type === 'link') return `链接 ${mark.attrs.href}`
  return mark.type === 'ruby' ? `注音 ${mark.attrs.reading}` : markNames[mark.type]
}

const nameOf = (mark: Mark) => JSON.stringify([mark.type, 'attrs' in mark ? Object.entries(mark.attrs).sort() : []])
const has = (marks: Mark[], mark: Mark) => marks.some((it) => nameOf(it) === nameOf(mark))
const alike = (a: Mark[], b: Mark[]) => a.length === b.length && a.every((it) => has(b, it))
const run = (state: Run['state'], { text, marks }: Piece, was: Mark[] = []): Run => ({ state, text, marks, was })
const textOf = (pieces: Piece[]) => pieces.map((it) => it.text).join('')

const piecesOf = (inlines: Inline[]): Piece[] =>
  inlines.map((it) => (it.type === 'text' ? { text: it.text, marks: it.marks ?? [] } : { text: '\n', marks: [] }))

function cut(pieces: Piece[], [from, until]: [number, number]): Piece[] {
  let at = 0
  return pieces.flatMap(({ text, marks }) => {
    const [start, end] = [Math.max(from - at, 0), Math.min(until - at, text.length)]
    at += text.length
    return end > start ? [{ text: text.slice(start, end), marks }] : []
  })
}

/** The same words in both versions: cut where either changes its marks. */
function zip(before: Piece[], after: Piece[]): Run[] {
  const runs: Run[] = []
  let [b, a, ofB, ofA] = [0, 0, 0, 0]
  for (;;) {
    const [old, now] = [before[b], after[a]]
    if (!old || !now) return runs
    const length = Math.min(old.text.length - ofB, now.text.length - ofA)
    const piece = { text: now.text.slice(ofA, ofA + length), marks: now.marks }
    runs.push(alike(old.marks, now.marks) ? run('same', piece) : run('restyled', piece, old.marks))
    ofB += length
    ofA += length
    if (ofB === old.text.length) [b, ofB] = [b + 1, 0]
    if (ofA === now.text.length) [a, ofA] = [a + 1, 0]
  }
}

function joined(runs: Run[]): Run[] {
  const whole: Run[] = []
  for (const next of runs) {
    const last = whole.at(-1)
    if (last && last.state === next.state && alike(last.marks, next.marks) && alike(last.was, next.was)) last.text += next.text
    else whole.push({ ...next })
  }
  return whole
}
