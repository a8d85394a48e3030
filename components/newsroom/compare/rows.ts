import type { Compared } from '#lib/story/compare'

/** A row of a comparison: one block, or a stretch of unchanged ones that is folded away. `at` counts the blocks. */
export type Row = { at: number; part: Compared } | { at: number; folded: Compared[] }

/** Unchanged blocks that stay beside a change, so that one sees where it is. */
const BESIDE = 1
/** A fold that hides less than this saves no room. */
const WORTH = 2

/** Folds stretches of unchanged blocks, but for those somebody has opened (by the `at` of the fold). */
export function rowsOf(parts: Compared[], opened: ReadonlySet<number>): Row[] {
  const rows: Row[] = []
  let at = 0
  while (at < parts.length) {
    let until = at
    while (parts[until]?.state === 'same') until += 1
    const from = at === 0 ? 0 : at + BESIDE
    const to = until === parts.length ? until : until - BESIDE
    if (to - from >= WORTH && !opened.has(from)) {
      rows.push(...shown(parts, at, from), { at: from, folded: parts.slice(from, to) }, ...shown(parts, to, until))
    } else rows.push(...shown(parts, at, until))
    rows.push(...shown(parts, until, Math.min(until + 1, parts.length)))
    at = until + 1
  }
  return rows
}

const shown = (parts: Compared[], from: number, until: number): Row[] => parts.slice(from, until).map((part, i) => ({ at: from + i, part }))
