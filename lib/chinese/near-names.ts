import { fold } from '#lib/chinese/fold'

/** A name with its pinyin, syllables parted by spaces. */
type Sounded = { name: string; pinyin: string }

/**
 * Names that may have been meant by words that nothing answers: one that sounds the same (美公河 → 湄公河, fentaini → 芬太尼), has
 * those initials, is one character off, or stands in the words. The nearest first.
 *
 * @param pinyin of the words, as of the names
 */
export function nearNames<T extends Sounded>(words: string, pinyin: string, names: readonly T[], most: number): T[] {
  const asked = fold(words).replaceAll(/[\s·•・‧]/g, '')
  const sound = pinyin.replaceAll(' ', '')
  if (asked.length < 2) return []
  const ranked = names.map((it) => ({ it, rank: rankOf(asked, sound, it) })).filter(({ rank }) => rank > 0)
  const seen = new Set<string>()
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .filter(({ it }) => !seen.has(it.name) && seen.add(it.name))
    .slice(0, most)
    .map(({ it }) => it)
}

function rankOf(asked: string, sound: string, { name, pinyin }: Sounded): number {
  const known = fold(name).replaceAll(/[\s·•・‧]/g, '')
  if (known === asked || known.length < 2) return 0
  const syllables = pinyin.split(' ')
  if (sound !== '' && syllables.join('') === sound) return 4
  if (/^[a-z]+$/.test(asked) && syllables.length > 1 && syllables.map((it) => it[0]).join('') === asked) return 3
  if (known.length >= 3 && isNear(asked, known)) return 2
  return known.length >= 3 && asked.includes(known) ? 1 : 0
}

/** Whether two words differ by one character put in, left out, changed, or by two neighbours that changed places. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  let [a, b] = [one.length, other.length]
  while (a > from && b > from && one[a - 1] === other[b - 1]) {
    a--
    b--
  }
  if (a - from <= 1 && b - from <= 1) return true
  return a - from === 2 && b - from === 2 && one[from] === other[from + 1] && one[from + 1] === other[from]
}
