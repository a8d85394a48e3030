import { countVisits, type Visit } from '#db/readings/commands'
import { listPublished } from '#db/readings/queries'
import { reportFault } from '#server/desk/fault'

const PAUSE = 2000
/** As many as one flush takes; what comes beyond in two seconds is not readers. */
const MOST = 5000

// Next bundles its own copy of this module; the house's copy must flush what that one holds when it closes.
const slot = Symbol.for('eddiba.readings')
type Shared = { waiting: Map<string, Visit>; clock?: NodeJS.Timeout | undefined }
const global = globalThis as { [slot]?: Shared }
global[slot] ??= { waiting: new Map() }
const shared = global[slot]

/** Notes that somebody reads a story; written down within two seconds, together with whoever else came. */
export function noteReading(visit: Visit): void {
  const key = `${visit.story} ${visit.visitor}`
  const before = shared.waiting.get(key)
  if (before) before.depth = Math.max(before.depth, visit.depth)
  else if (shared.waiting.size >= MOST) return
  else shared.waiting.set(key, visit)
  shared.clock ??= setTimeout(flushReadings, PAUSE)
}

/** Writes down what is waiting. The house calls it before it closes. */
export async function flushReadings(): Promise<void> {
  clearTimeout(shared.clock)
  shared.clock = undefined
  const batch = [...shared.waiting.values()]
  shared.waiting.clear()
  if (batch.length === 0) return
  try {
    const there = await listPublished([...new Set(batch.map((visit) => visit.story))])
    const counted = batch.filter((visit) => there.has(visit.story))
    if (counted.length > 0) await countVisits(counted)
  } catch (error) {
    reportFault(error, new Request('http://house/readings'))
  }
}
