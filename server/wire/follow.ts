import { getWireHead, listWireAfter, type WireRow } from '#db/wire/queries'
import { onWake } from '#db/wire/wake'
import { env } from '#lib/env'
import { log } from '#server/door/log'
import { createReading, type Source } from '#server/wire/reading'

export type Following = {
  /** Resolves when the follower knows where the wire ends: from then on it misses nothing. */
  ready: Promise<void>
  stop: () => void
}

export type FollowOptions = {
  /** Rows were lost to this follower, or the database is another one: whatever it derived from the wire is void. */
  onGap?: () => void
  source?: Source
  /** Milliseconds between looks at what other processes wrote. */
  every?: number
}

const POLL = 500
const LONGEST_PAUSE = 15_000
const PAPER: Source = { listAfter: listWireAfter, head: getWireHead }

/**
 * Tells `onRows` of every row put on the wire from now on, in order and once. Commits in this process ring at once; those of
 * others are found by a poll twice a second (on PostgreSQL too: LISTEN would need a connection of its own for half a
 * second gained). A database that fails is asked again, ever less often, up to every 15 seconds.
 */
export function follow(name: string, onRows: (rows: WireRow[]) => void, options: FollowOptions = {}): Following {
  const { onGap = () => undefined, source = PAPER, every = POLL } = options
  const reading = createReading(source, { onRows, onGap, outOfOrder: env.dialect === 'postgres' })
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let failures = 0
  let looking: Promise<void> | null = null
  let rung = false

  async function look() {
    do {
      rung = false
      try {
        await reading.next()
        if (failures > 0) log.info({ code: 'wire.back', follower: name, failures }, 'the wire can be read again')
        failures = 0
      } catch (fault) {
        failures += 1
        log.error({ code: 'wire.unreadable', follower: name, failures, err: fault }, 'the wire could not be read')
      }
    } while (rung && !stopped && failures === 0)
    looking = null
    if (!stopped) timer = setTimeout(wake, Math.min(every * 2 ** Math.min(failures, 10), LONGEST_PAUSE)).unref()
  }
  function wake(): Promise<void> {
    clearTimeout(timer)
    // Rung while looking: what was committed after the look began is looked for again.
    rung = true
    looking ??= look()
    return looking
  }
  const offWake = onWake(() => void wake())
  return {
    ready: wake(),
    stop() {
      stopped = true
      clearTimeout(timer)
      offWake()
    },
  }
}
