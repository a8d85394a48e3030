import { from } from 'opencc-js/preset/cn2t'
import { hasHan } from '#lib/chinese/characters'
import { doubtfulForms } from '#lib/chinese/doubtful-forms'
import { eachProse, piecesOf, toScript } from '#lib/chinese/script'
import type { Glossary, Term } from '#lib/chinese/script-terms'

// Server only, like script.ts: it asks the same dictionary.

/** A word in the traditional edition of which no dictionary and no term said how it is written. */
export type Doubt = {
  hans: string
  hant: string
  /** What else it might be. */
  others: string[]
  /** Where it stands: some traditional text, and the place of the word's doubtful character in it. */
  places: { text: string; at: number }[]
}

/** Characters before and after, by which a place is found again in the printed page. */
const AROUND = 5
const MOST_OTHERS = 4

/**
 * The words of a value (a manuscript, a story) whose conversion was decided character by character, though one of theirs has
 * several traditional forms: 范县 → 範縣. Longer words first, single characters last. Terms, surnames before titles and the
 * phrases of OpenCC are certain. At most some milliseconds for a story.
 */
export function doubtsIn(value: unknown, glossary: Glossary, story: number): Doubt[] {
  const doubts = new Map<string, Doubt>()
  eachProse(value, glossary, story, (text, terms) => {
    if (hasHan(text)) for (const doubt of doubtsOf(text, terms)) add(doubts, doubt)
  })
  return [...doubts.values()].sort((a, b) => b.hans.length - a.hans.length || b.places.length - a.places.length)
}

function add(doubts: Map<string, Doubt>, doubt: Doubt): void {
  const key = `${doubt.hans}/${doubt.hant}`
  const known = doubts.get(key)
  if (!known) doubts.set(key, doubt)
  else {
    known.places.push(...doubt.places)
    known.others = [...new Set([...known.others, ...doubt.others])].slice(0, MOST_OTHERS)
  }
}

function doubtsOf(text: string, terms: readonly Term[]): Doubt[] {
  const hant = toScript(text, 'zh-hant', terms)
  const stretches = stretchesOf(text, terms)
  const last = stretches.at(-1)
  // What OpenCC converts keeps its length; should that ever not be so, no place can be told.
  if (hant.length !== (last ? last.start + last.hant.length : 0)) return []
  const words = wordsOf(text)
  return stretches.flatMap(({ from, hans, start, decided }) =>
    (decided ? [] : undecided(hans)).map((it) => {
      const at = from + it
      const [begin, end] = words.find(([first, until]) => first <= at && at < until) ?? [at, at + 1]
      const [first, until] = [placeOf(begin, stretches, 'start'), placeOf(end, stretches, 'end')]
      const word = hant.slice(first, until)
      const here = start + it - first
      const forms = doubtfulForms.get(text.charAt(at)) ?? []
      const others = forms.filter((form) => form !== word.charAt(here)).map((form) => word.slice(0, here) + form + word.slice(here + 1))
      const around = Math.max(0, first - AROUND)
      const place = { text: hant.slice(around, until + AROUND), at: start + it - around }
      return { hans: text.slice(begin, end), hant: word, others, places: [place] }
    }),
  )
}

/** A piece of a text with where it begins in both scripts: a term may be longer in one of them and shifts all that follows. */
type Stretch = { from: number; hans: string; start: number; hant: string; decided: boolean }

function stretchesOf(text: string, terms: readonly Term[]): Stretch[] {
  let [from, start] = [0, 0]
  return piecesOf(text, terms).map(({ hans, hant = hans, ...piece }) => {
    const stretch = { from, hans, start, hant, decided: piece.decided }
    from += hans.length
    start += hant.length
    return stretch
  })
}

/** Where a place of the simplified text stands in the traditional one; within a term, where that begins or ends. */
function placeOf(at: number, stretches: readonly Stretch[], side: 'start' | 'end'): number {
  const stretch = stretches.find(({ from, hans }) => at >= from && (side === 'end' ? at <= from + hans.length : at < from + hans.length))
  if (!stretch) return 0
  const { from, start, hant, hans, decided } = stretch
  if (!decided) return start + at - from
  if (at === from) return start
  return side === 'end' || at === from + hans.length ? start + hant.length : start
}

/** Goes through a stretch as OpenCC does, the longest phrase at each place first. */
function undecided(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; ) {
    const phrase = phrasesBy()
      .get(text.slice(at, at + 2))
      ?.find((it) => text.startsWith(it, at))
    if (!phrase && doubtfulForms.has(text.charAt(at))) found.push(at)
    at += phrase?.length ?? 1
  }
  return found
}

let phrases: Map<string, string[]> | undefined

/** OpenCC's phrases by their first two characters, the longest first. About 50,000; made at the first question. */
function phrasesBy(): Map<string, string[]> {
  phrases ??= Map.groupBy(
    [from['cn'] ?? []]
      .flat(3)
      .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []))
      .map((entry) => entry.slice(0, entry.indexOf(' ')))
      .filter((it) => it.length > 1)
      .sort((a, b) => b.length - a.length),
    (it) => it.slice(0, 2),
  )
  return phrases
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words from–until. Single characters in a row are one: a name that the segmenter does not know. */
function wordsOf(text: string): [number, number][] {
  const words: [number, number][] = []
  let single = false
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const last = words.at(-1)
    const alone = segment.length === 1 && Boolean(isWordLike) && hasHan(segment) && !LINKS.includes(segment)
    if (alone && single && last && last[1] - last[0] < 4) last[1] += 1
    else words.push([index, index + segment.length])
    single = alone
  }
  return words
}

/** What stands between words and is part of none. */
const LINKS = '的了在是和与及之于对从被把将而也都就不有以为到'
