import { soundAlike } from '#lib/chinese/proof/homophones'
import { firstCharacters } from '#lib/chinese/proof/word-finder'
import { isTransliterated } from '#lib/chinese/transliteration'

/** A place where a text says a name with one character changed. `sure` when the two characters sound alike. */
export type Miss = { from: number; to: number; name: string; sure: boolean }

/** Names made ready for finding what is one character off. Names of fewer than three characters are like too many words. */
export function nearMisses(names: readonly string[]): (text: string) => Miss[] {
  const known = new Set(names)
  const byFirst = new Map<number, Clue[]>()
  const file = (name: string, at: number, step: 1 | 2) => {
    const first = name.charCodeAt(at)
    byFirst.set(first, [...(byFirst.get(first) ?? []), { name, at, step, second: name.charCodeAt(at + step) }])
  }
  for (const name of known) {
    if (name.length < 3) continue
    // Whatever character is off, the first two or the last two still stand, but for the middle one of three.
    file(name, 0, 1)
    file(name, name.length - 2, 1)
    if (name.length === 3) file(name, 0, 2)
  }
  const begins = firstCharacters(byFirst.keys())
  return (text) => {
    const found = new Map<number, Miss>()
    for (let at = 0; at + 1 < text.length; at++) {
      const first = text.charCodeAt(at)
      if (begins[first] === 0) continue
      for (const clue of byFirst.get(first) ?? []) {
        if (text.charCodeAt(at + clue.step) !== clue.second) continue
        const miss = missAt(text, at - clue.at, clue.name, known)
        if (miss && !found.get(miss.from)?.sure) found.set(miss.from, miss)
      }
    }
    return [...found.values()]
  }
}

/** Two characters of a name, one or two places apart, that betray it: `at` is where the first stands in the name. */
type Clue = { name: string; at: number; step: 1 | 2; second: number }

function missAt(text: string, from: number, name: string, known: Set<string>): Miss | null {
  if (from < 0) return null
  const said = text.slice(from, from + name.length)
  if (said.length < name.length || said === name || known.has(said)) return null
  let off = -1
  for (let i = 0; i < name.length; i++) {
    if (said[i] === name[i]) continue
    if (off >= 0) return null
    off = i
  }
  const [wrong = '', right = ''] = [said[off], name[off]]
  if (!/[\u4e00-\u9fff]/.test(wrong)) return null
  // 达沃斯|论坛 is not a miss of 达沃斯人: at an end, the other character may belong to the next word.
  const sure = soundAlike(wrong, right) && (name.length > 3 || off < 2 || !/[的是在和了有时市]/.test(wrong))
  const foreign = isTransliterated(said.replaceAll('·', '')) && isTransliterated(name.replaceAll('·', ''))
  const inside = off > 0 && off < name.length - 1
  return sure || (name.length >= 5 && foreign && inside) ? { from, to: from + name.length, name, sure } : null
}
