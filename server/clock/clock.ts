import { theHouse } from '#db/audit/commands'
import { purgeOldBin } from '#db/desk/purge'
import { forgetDoneJobs } from '#db/jobs/commands'
import { forgetOldReadings, forgetVisitors } from '#db/readings/commands'
import { thinWorkingVersions } from '#db/revisions/commands'
import { forgetSaves } from '#db/saves/commands'
import { getNumbersKept } from '#db/settings/queries'
import { forgetEnded } from '#db/staff/commands'
import { forgetOldTries } from '#db/staff/tries'
import { inTransaction } from '#db/transaction'
import { trimWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import { untilMidnight } from '#server/clock/midnight'
import { log } from '#server/door/log'
import { eraseOldBin } from '#server/media/erasing'

export type PressClock = { stop: () => void }

const FIVE_MINUTES = 5 * 60_000
const DAY = 24 * 3_600_000
/** Followers are never more than moments behind; a week leaves room to look at what happened. */
const WIRE_KEPT = 7 * DAY
const JOBS_KEPT = 90 * DAY

/**
 * What the paper does by the clock: a new date in the masthead at Beijing's midnight, the most-read list every five
 * minutes, what has served thrown away once a day.
 */
export function startClock(soften: (...tags: string[]) => void): PressClock {
  let midnight: NodeJS.Timeout
  const sleep = () => {
    // A timer may fire a little early; a second late is still midnight to a reader.
    midnight = setTimeout(strike, untilMidnight(new Date()) + 1000).unref()
  }
  const strike = () => {
    soften(tag.today)
    void tidy()
    sleep()
  }
  sleep()
  const mostRead = setInterval(() => soften(tag.mostRead), FIVE_MINUTES).unref()
  const firstTidy = setTimeout(tidy, 60_000).unref()

  return {
    stop() {
      clearTimeout(midnight)
      clearTimeout(firstTidy)
      clearInterval(mostRead)
    },
  }
}

/**
 * Throws away what has served: old rows of the wire, who was counted yesterday, ended sessions, spent invitations, and
 * working versions that lie closer together than their age asks, and what has lain in the bins of stories and media for thirty days.
 */
async function tidy(): Promise<void> {
  const now = new Date()
  try {
    await inTransaction(() => trimWire(new Date(now.getTime() - WIRE_KEPT)))
    await forgetVisitors(now)
    await forgetOldReadings(new Date(now.getTime() - (await getNumbersKept()) * DAY))
    await forgetEnded(now)
    await forgetOldTries(now)
    await forgetSaves(now)
    await thinWorkingVersions(now)
    await purgeOldBin(theHouse, now)
    await eraseOldBin(theHouse, now)
    await forgetDoneJobs(new Date(now.getTime() - JOBS_KEPT))
  } catch (fault) {
    log.error({ code: 'clock.tidy-failed', err: fault }, 'what has served stays for another day')
  }
}
