import type { Marked } from '#components/newsroom/editor/proof/marked'

/**
 * The finding that comes after (or before) the selection of the text, or after the one that was visited last when the text has
 * no focus. Round and round: behind the last comes the first.
 */
export function nextAfter(
  found: readonly Marked[],
  by: 1 | -1,
  selection: { from: number; to: number } | null,
  visited: string | null,
): Marked | undefined {
  const last = found.findIndex((it) => it.key === visited)
  if (!selection) return found.at(last < 0 ? (by > 0 ? 0 : -1) : (last + by) % found.length)
  const place = (it: Marked) => (it.spot.in === 'field' ? -1 : it.spot.in === 'text' ? it.spot.at + 1 + it.from : it.spot.at)
  const end = (it: Marked) => (it.spot.in === 'text' ? it.spot.at + 1 + it.to : place(it))
  const { from, to } = selection
  // The one that is selected is where we are; of several at one place each has its turn.
  const here = last >= 0 && found[last] && place(found[last]) === from && end(found[last]) === to ? last : -1
  if (here >= 0) return found.at((here + by) % found.length)
  if (by > 0) return found.find((it) => place(it) >= from) ?? found[0]
  return found.findLast((it) => place(it) >= 0 && end(it) <= from) ?? found.at(-1)
}
