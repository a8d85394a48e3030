import { freeClaims } from '#db/jobs/commands'
import { nextDueAfter } from '#db/jobs/queries'
import type { JobKind } from '#db/jobs/schema'
import { type Work, type Worked, workOffOne } from '#db/jobs/work'
import { dueWorks } from '#db/schedules/due'
import { env } from '#lib/env'
import { LATE_AFTER } from '#lib/story/changes'
import { createSteadyClock } from '#server/clock/steady'
import { log } from '#server/door/log'

export type DueClock = { stop: () => Promise<void> }

type Options = { now?: () => Date; works?: Record<JobKind, Work>; every?: number }

/**
 * Does what is due: looks every second, and at the very moment when the next thing is due. What fell due while nobody looked
 * is done first thing, and says that it came late.
 */
export function startDueClock({ now = createSteadyClock(), works = dueWorks, every = 1000 }: Options = {}): DueClock {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let looking = Promise.resolve()

  async function look(): Promise<void> {
    let pause = every
    try {
      for (let worked = await workOffOne(works, now); worked && !stopped; worked = await workOffOne(works, now)) report(worked)
      const next = await nextDueAfter(now())
      if (next) pause = Math.max(1, Math.min(every, next.getTime() - now().getTime()))
    } catch (fault) {
      log.error({ code: 'clock.look-failed', err: fault }, 'what is due could not be looked for')
    }
    if (!stopped) timer = setTimeout(lookAgain, pause).unref()
  }
  function lookAgain(): void {
    looking = look()
  }
  looking = begin().then(look)

  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}

/** One process has a SQLite file for itself: what is claimed at its start was claimed by one that died. */
async function begin(): Promise<void> {
  if (env.dialect !== 'sqlite') return
  await freeClaims().catch((fault: unknown) =>
    log.error({ code: 'clock.claims-stay', err: fault }, 'claims of a dead process run out by themselves'),
  )
}

function report({ job, outcome, trouble, fault }: Worked): void {
  const about = { kind: job.kind, subject: job.subject, dueAt: job.dueAt, attempts: job.attempts }
  const lateSeconds = Math.floor((Date.now() - job.dueAt.getTime()) / 1000)
  if (outcome === 'done') log.info({ code: lateSeconds >= LATE_AFTER ? 'clock.done-late' : 'clock.done', ...about, lateSeconds }, 'done')
  else if (outcome === 'lost') log.info({ code: 'clock.lost', ...about }, 'somebody else has done it')
  else if (outcome === 'waiting')
    log.warn({ code: 'clock.failed', ...about, trouble, err: fault }, 'due, and could not be done; tried again')
  else log.error({ code: 'clock.dead', ...about, trouble, err: fault }, 'due, and put aside after too many failures')
}
