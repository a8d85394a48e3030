import { claimDueJob, failJob, finishJob, type Job, LostClaim } from '#db/jobs/commands'
import type { JobKind } from '#db/jobs/schema'
import { inTransaction } from '#db/transaction'

/**
 * Does what a job is about and answers why it could not, or null when it did. It runs inside one transaction with the job's own row,
 * which `finish` marks as done: to be called after the subject is held and before the work, in the order in which people at the
 * desk take the two.
 */
export type Work = (job: Job, now: Date, finish: () => Promise<void>) => Promise<string | null>

/** What became of a job that was due. */
export type Worked = { job: Job; outcome: 'done' | 'lost' | 'waiting' | 'dead'; trouble: string; fault?: unknown }

/** A refusal takes back what was written before it. */
class Unable extends Error {}

/**
 * Does the job that has been due longest, all of it or nothing, and answers what became of it; null when nothing is due. A failure
 * of any sort is tried again later.
 */
export async function workOffOne(works: Record<JobKind, Work>, now: () => Date): Promise<Worked | null> {
  const job = await claimDueJob(now())
  if (!job) return null
  try {
    await inTransaction(async () => {
      let finished = false
      const trouble = await works[job.kind](job, now(), async () => {
        await finishJob(job, now())
        finished = true
      })
      if (trouble !== null) throw new Unable(trouble)
      if (!finished) throw new Error(`the work of job ${job.id} never finished it`)
    })
    return { job, outcome: 'done', trouble: '' }
  } catch (fault) {
    if (fault instanceof LostClaim) return { job, outcome: 'lost', trouble: fault.message }
    const trouble = fault instanceof Error ? fault.message : String(fault)
    const outcome = await failJob(job, fault instanceof Unable ? trouble : '服务器出了错', now())
    return { job, outcome, trouble, ...(fault instanceof Unable ? {} : { fault }) }
  }
}
