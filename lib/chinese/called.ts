/** Something with a Chinese name that somebody may call for by typing. */
export type Called = {
  name: string
  /** Syllables, with spaces between: the full spelling and the initials are both made of it. */
  pinyin: string
  /** Other words by which it is looked for. */
  also?: string
}

/**
 * How well what was typed, in small letters, calls for something: by its name, its pinyin, the initials of that (`bj` → 北京),
 * or another word for it. 0: not at all, 6: best.
 */
export function callRank({ name, pinyin, also = '' }: Called, typed: string): number {
  const syllables = pinyin.split(' ')
  const initials = syllables.map((it) => it[0]).join('')
  if (name.toLowerCase().startsWith(typed)) return 6
  if (initials === typed) return 5
  if (syllables.join('').startsWith(typed) || initials.startsWith(typed)) return 4
  if (name.toLowerCase().includes(typed)) return 3
  // From any syllable on: `biaoti` finds 小标题.
  if (syllables.some((_, i) => syllables.slice(i).join('').startsWith(typed) || initials.slice(i).startsWith(typed))) return 2
  return also
    .toLowerCase()
    .split(' ')
    .some((it) => it.startsWith(typed))
    ? 1
    : 0
}

/** What is called for by what was typed, best first; all of it where nothing was. */
export function calledFor<T extends Called>(all: T[], typed: string): T[] {
  const asked = typed.toLowerCase()
  if (!asked) return all
  const ranked = all.map((it) => ({ it, rank: callRank(it, asked) })).filter(({ rank }) => rank > 0)
  return ranked.sort((a, b) => b.rank - a.rank).map(({ it }) => it)
}
