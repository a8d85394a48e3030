import { soundAlike } from '#lib/chinese/proof/homophones'
import { isTransliterated } from '#lib/chinese/transliteration'

/** A place where a text says a name with one character changed. `sure` when the two characters sound alike. */
export type Miss = { from: number; to: number; name: string; sure: boolean }

/** Names made ready for finding what is one character off. Names of fewer than three characters are like too many words. */
export function nearMisses(names: readonly string[]): (text: string) => Miss[] {
  const known = new Set(names)
  const byPair = new Map<number, { name: string; at: number }[]>()
  const file = (name: string, at: number, key: number) => byPair.set(key, [...(byPair.get(key) ?? []), { name, at }])
  for (const name of known) {
    if (name.length < 3) continue
    // Whatever character is off, the first two or the last two still stand, but for the middle one of three.
    file(name, 0, pair(name, 0, 1))
    if (pair(name, name.length - 2, 1) !== pair(name, 0, 1)) file(name, name.length - 2, pair(name, name.length - 2, 1))
    if (name.length === 3) file(name, 0, -pair(name, 0, 2))
  }
  return (text) => {
    const found = new Map<number, Miss>()
    for (let at = 0; at + 1 < text.length; at++) {
      for (const key of [pair(text, at, 1), -pair(text, at, 2)]) {
        for (const candidate of byPair.get(key) ?? []) {
          const miss = missAt(text, at - candidate.at, candidate.name, known)
          if (miss && !found.get(miss.from)?.sure) found.set(miss.from, miss)
        }
      }
    }
    return [...found.values()]
  }
}

const pair = (text: string, at: number, step: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + step)

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
