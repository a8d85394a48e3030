import { inTransaction } from '#db/transaction'
import { trimWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import { untilMidnight } from '#server/clock/midnight'
import { log } from '#server/door/log'

export type PressClock = { stop: () => void }

const FIVE_MINUTES = 5 * 60_000
const DAY = 24 * 3_600_000
/** Followers are never more than moments behind; a week leaves room to look at what happened. */
const WIRE_KEPT = 7 * DAY

/**
 * What the paper does by the clock: a new date in the masthead at Beijing's midnight, the most-read list every five
 * minutes, old rows off the wire once a day.
 */
export function startClock(soften: (...tags: string[]) => void): PressClock {
  let midnight: NodeJS.Timeout
  const sleep = () => {
    // A timer may fire a little early; a second late is still midnight to a reader.
    midnight = setTimeout(strike, untilMidnight(new Date()) + 1000).unref()
  }
  const strike = () => {
    soften(tag.today)
    void trim()
    sleep()
  }
  sleep()
  const mostRead = setInterval(() => soften(tag.mostRead), FIVE_MINUTES).unref()
  const firstTrim = setTimeout(trim, 60_000).unref()

  return {
    stop() {
      clearTimeout(midnight)
      clearTimeout(firstTrim)
      clearInterval(mostRead)
    },
  }
}

async function trim(): Promise<void> {
  try {
    await inTransaction(() => trimWire(new Date(Date.now() - WIRE_KEPT)))
  } catch (fault) {
    log.error({ code: 'clock.trim-failed', err: fault }, 'old rows stay on the wire for another day')
  }
}
