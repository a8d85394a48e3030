import type { Judged, RedirectLine, RedirectPlan, Verdict } from '#lib/redirects/plan'
import { MOST_LINES, readRedirectFile } from '#lib/redirects/read-file'
import { Refusal, type Result } from '#server/desk/answers'
import { readBytes } from '#server/desk/body'

const MOST_BYTES = MOST_LINES * 400
/** Lines that are answered one by one; of more there is the count. */
const SHOWN = 500

/** The lines of the file that a request brings. Throws `Refusal` when it cannot be read. */
export async function readLines(request: Request): Promise<RedirectLine[]> {
  const read = readRedirectFile(await readBytes(request, MOST_BYTES))
  if ('fault' in read) throw new Refusal({ outcome: 'refused', error: read.fault })
  return read.lines
}

/** What became of a file: how many of each kind, and its lines, those that need a look first. */
export function toldOfPlan({ lines, writes }: RedirectPlan): Result {
  const counts: Partial<Record<Verdict, number>> = {}
  for (const { verdict } of lines) counts[verdict] = (counts[verdict] ?? 0) + 1
  const sorted = [...lines].sort((a, b) => LOOKED_AT.indexOf(a.verdict) - LOOKED_AT.indexOf(b.verdict) || a.line - b.line)
  return { outcome: 'found', total: lines.length, writes: writes.length, counts, lines: sorted.slice(0, SHOWN) satisfies Judged[] }
}

const LOOKED_AT: Verdict[] = ['bad', 'loop', 'shadowing', 'chain', 'replaces', 'new', 'same']
