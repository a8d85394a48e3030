import type { Found, PassageKind } from '#lib/chinese/proof/finding'
import { readText } from '#lib/chinese/proof/rules'

/** Mending one thing may uncover another (a space behind a comma that was narrow); after so many rounds it is enough. */
const ROUNDS = 5

/**
 * A text with all that may be mended unseen mended: 整理标点. It changes no words. Doing it twice changes nothing more.
 * What `spared` says of a finding in the text at hand is left as it stands.
 */
export function safeFixes(text: string, kind: PassageKind = 'text', spared: (found: Found, text: string) => boolean = () => false): string {
  let mended = text
  for (let round = 0; round < ROUNDS; round++) {
    const safe = safeOnes(readText(mended, kind)).filter((it) => !spared(it, mended))
    if (safe.length === 0) return mended
    for (const { from, to, fixes } of safe.reverse()) mended = mended.slice(0, from) + (fixes[0] ?? '') + mended.slice(to)
  }
  return mended
}

/** Those of the findings that may be mended unseen, in order, none over another. */
export function safeOnes<T extends Found>(found: readonly T[]): T[] {
  const safe: T[] = []
  for (const it of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (it.level === 'auto' && it.fixes.length > 0 && it.from >= (safe.at(-1)?.to ?? 0)) safe.push(it)
  }
  return safe
}
