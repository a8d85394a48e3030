import { countUses } from '#db/redirects/uses'
import { log } from '#server/door/log'

const PAUSE = 5000

let waiting = new Map<string, number>()
let clock: NodeJS.Timeout | undefined

/** Notes that a redirect answered somebody; written down within five seconds, together with the others. */
export function noteUse(path: string): void {
  waiting.set(path, (waiting.get(path) ?? 0) + 1)
  clock ??= setTimeout(flushUses, PAUSE)
}

/** Writes down what is waiting. The house calls it before it closes. */
export async function flushUses(): Promise<void> {
  clearTimeout(clock)
  clock = undefined
  const uses = waiting
  waiting = new Map()
  try {
    await countUses(uses, new Date())
  } catch (err) {
    log.error({ code: 'redirects.uncounted', err, redirects: uses.size }, 'uses of redirects could not be counted')
  }
}
