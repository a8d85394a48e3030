import { catalogue, type Entry } from '#components/newsroom/editor/blocks/catalogue'

/** What calls the menu: typed with an input method for Chinese, the stroke is often 、 or ／. */
const CALL = /(^|[\s\u3000])([/、／])([^\s\u3000/、／]{0,16})$/

/**
 * What is asked of the menu by the text before the cursor, or null: the call stands at the start of a paragraph with
 * nothing after it, or after a space. `length` counts the call and what was typed after it.
 */
export function calledBy(before: string, after: string): { query: string; length: number } | null {
  const call = CALL.exec(before)
  if (!call) return null
  const [, space = '', sign = '', query = ''] = call
  if (space === '' && after !== '') return null
  return { query, length: sign.length + query.length }
}

/** The blocks that fit what was typed: Chinese name, full pinyin, initials, or another word for it. Best first. */
export function findEntries(query: string): Entry[] {
  const asked = query.toLowerCase()
  if (!asked) return catalogue
  const ranked = catalogue.map((entry) => ({ entry, rank: rankOf(entry, asked) })).filter((it) => it.rank > 0)
  return ranked.sort((a, b) => b.rank - a.rank).map((it) => it.entry)
}

function rankOf({ name, pinyin, also = '' }: Entry, asked: string): number {
  const syllables = pinyin.split(' ')
  const initials = syllables.map((it) => it[0]).join('')
  if (name.toLowerCase().startsWith(asked)) return 6
  if (initials === asked) return 5
  if (syllables.join('').startsWith(asked) || initials.startsWith(asked)) return 4
  if (name.includes(asked)) return 3
  // From any syllable on: `biaoti` finds 小标题.
  if (syllables.some((_, i) => syllables.slice(i).join('').startsWith(asked) || initials.slice(i).startsWith(asked))) return 2
  return also
    .toLowerCase()
    .split(' ')
    .some((it) => it.startsWith(asked))
    ? 1
    : 0
}
