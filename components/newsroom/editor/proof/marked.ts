import { signOf } from '#components/newsroom/editor/proof/ignored'
import type { Spot, Written } from '#components/newsroom/editor/proof/passages'
import type { Finding } from '#lib/chinese/proof/finding'

/** A finding as the desk shows it: where it stands, what it says, and a few words around. */
export type Marked = Finding & { key: string; sign: string; spot: Spot; text: string; before: string; said: string; after: string }

const AROUND = 9

export function marked(findings: readonly Finding[], passages: readonly Written[]): Marked[] {
  const byPlace = new Map(passages.map((it) => [it.place, it]))
  return findings.flatMap((it) => {
    const passage = byPlace.get(it.place)
    if (!passage) return []
    const { text, spot } = passage
    const from = Math.max(0, it.from - AROUND)
    return {
      ...it,
      ...{ key: `${it.place}:${it.from}:${it.to}:${it.rule}`, sign: signOf(text, it), spot, text },
      before: (from > 0 ? '…' : '') + text.slice(from, it.from),
      said: text.slice(it.from, it.to),
      after: text.slice(it.to, it.to + AROUND) + (it.to + AROUND < text.length ? '…' : ''),
    }
  })
}
