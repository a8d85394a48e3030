import { setImmediate as otherWork } from 'node:timers/promises'
import { countVisits, type Visit } from '#db/readings/commands'
import { listPublished } from '#db/readings/queries'
import { log } from '#server/door/log'

const PAUSE = 250
/** As many as one transaction takes, some milliseconds of this process; pages are handed out between two. */
const AT_ONCE = 500
/** As many as wait at most; what comes beyond in a quarter of a second is not readers. */
const MOST = 20_000

const waiting = new Map<string, Visit>()
let clock: NodeJS.Timeout | undefined
let writing = Promise.resolve()

/** Notes that somebody reads a story; written down a quarter of a second later, together with whoever else came. */
export function noteReading(visit: Visit): void {
  const key = `${visit.story} ${visit.visitor}`
  const before = waiting.get(key)
  if (before) before.depth = Math.max(before.depth, visit.depth)
  else if (waiting.size >= MOST) return
  else waiting.set(key, visit)
  clock ??= setTimeout(flushReadings, PAUSE)
}

/** Writes down what is waiting, after what is being written. The house calls it before it closes. */
export function flushReadings(): Promise<void> {
  clearTimeout(clock)
  clock = undefined
  writing = writing.then(writeDown)
  return writing
}

async function writeDown(): Promise<void> {
  const all = [...waiting.values()]
  waiting.clear()
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const batch = all.slice(at, at + AT_ONCE)
    try {
      const there = await listPublished([...new Set(batch.map((visit) => visit.story))])
      const counted = batch.filter((visit) => there.has(visit.story))
      if (counted.length > 0) await countVisits(counted)
    } catch (err) {
      log.error({ code: 'readings.lost', err, readings: batch.length }, 'readings could not be counted')
    }
    await otherWork()
  }
}
