/**
 * Where the words of a list stand in a text, the longest at each place, none over another. One pattern of so many words would
 * be ten times as slow: most characters of a text begin none of them, and are told apart by a table.
 */
export function wordFinder(words: readonly string[]): (text: string) => [from: number, to: number][] {
  const longestFirst = [...words].filter(Boolean).sort((a, b) => b.length - a.length)
  const byFirst = new Map<number, string[]>()
  for (const it of longestFirst) byFirst.set(it.charCodeAt(0), [...(byFirst.get(it.charCodeAt(0)) ?? []), it])
  const begins = firstCharacters(byFirst.keys())
  return (text) => {
    const found: [number, number][] = []
    if (byFirst.size === 0) return found
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at)
      if (begins[first] === 0) continue
      const word = byFirst.get(first)?.find((it) => text.startsWith(it, at))
      if (!word) continue
      found.push([at, at + word.length])
      at += word.length - 1
    }
    return found
  }
}

/** A table that says of each UTF-16 unit whether it is one of these. */
export function firstCharacters(units: Iterable<number>): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const it of units) table[it] = 1
  return table
}
