import { and, asc, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { type JobKind, jobs } from '#db/jobs/schema'
import { inTransaction } from '#db/transaction'

export type Job = typeof jobs.$inferSelect

/** How long whoever claimed a job has for it, in milliseconds, before another may. */
const LEASE = 30_000
/** A lease or a pause further ahead than this was written under a clock that ran ahead. */
const LONGEST_LEASE = 120_000
const LONGEST_PAUSE = 60_000
/** About ten minutes of trying. */
const MOST_ATTEMPTS = 16

/** Lets something wait for its hour and answers its number. Call it inside a transaction. */
export async function putJob(kind: JobKind, subject: string, dueAt: Date): Promise<number> {
  const key = `${kind}:${subject}:${crypto.randomUUID()}`
  const [row] = await db()
    .insert(jobs)
    .values({ kind, subject, key, state: 'waiting', dueAt, createdAt: new Date() })
    .returning({ id: jobs.id })
  if (!row) throw new Error('putJob: no row came back')
  return row.id
}

/** What stood in the way is gone: what was due and could not be done is tried at the next look. Call it inside a transaction. */
export async function hurryJobs(subject: string): Promise<void> {
  await db()
    .update(jobs)
    .set({ leaseUntil: null })
    .where(and(eq(jobs.subject, subject), eq(jobs.state, 'waiting')))
}

/** Nothing of this kind waits any more for a subject. Call it inside a transaction. */
export async function cancelJobs(kind: JobKind, subject: string): Promise<void> {
  const open = and(eq(jobs.kind, kind), eq(jobs.subject, subject), inArray(jobs.state, ['waiting', 'running', 'dead']))
  await db().update(jobs).set({ state: 'cancelled', doneAt: new Date() }).where(open)
}

/** Claims the job that has been due longest, or null. Of any number of processes that ask, one gets it. */
export async function claimDueJob(now: Date): Promise<Job | null> {
  const free = or(isNull(jobs.leaseUntil), lte(jobs.leaseUntil, now), gt(jobs.leaseUntil, new Date(now.getTime() + LONGEST_LEASE)))
  const claimable = and(inArray(jobs.state, ['waiting', 'running']), lte(jobs.dueAt, now), free)
  // A look costs no lock: there is nothing to do at nearly every second.
  const [next] = await db().select({ id: jobs.id }).from(jobs).where(claimable).orderBy(asc(jobs.dueAt), asc(jobs.id)).limit(1)
  if (!next) return null
  return inTransaction(async () => {
    const [claimed] = await db()
      .update(jobs)
      .set({ state: 'running', leaseUntil: new Date(now.getTime() + LEASE), attempts: sql`${jobs.attempts} + 1` })
      .where(and(eq(jobs.id, next.id), claimable))
      .returning()
    return claimed ?? null
  })
}

/** Marks a claimed job as done. Call it in the transaction of the work; it throws `LostClaim`, so that nothing is done twice. */
export async function finishJob(job: Job, now: Date): Promise<void> {
  const lateSeconds = Math.max(0, Math.floor((now.getTime() - job.dueAt.getTime()) / 1000))
  const [done] = await db()
    .update(jobs)
    .set({ state: 'done', leaseUntil: null, trouble: '', lateSeconds, doneAt: now })
    .where(held(job))
    .returning({ id: jobs.id })
  if (!done) throw new LostClaim(job)
}

/** Somebody else has the job, or it was cancelled. */
export class LostClaim extends Error {
  constructor(job: Job) {
    super(`job ${job.id} is no longer held`)
  }
}

/** Puts a claimed job back with the reason, to be tried again after 1, 2, 4 … 60 seconds, or aside when it was tried often enough. */
export async function failJob(job: Job, trouble: string, now: Date): Promise<'waiting' | 'dead'> {
  const state = job.attempts >= MOST_ATTEMPTS ? 'dead' : 'waiting'
  const pause = Math.min(1000 * 2 ** (job.attempts - 1), LONGEST_PAUSE)
  await inTransaction(async () => {
    await db()
      .update(jobs)
      .set({ state, trouble: trouble.slice(0, 500), leaseUntil: new Date(now.getTime() + pause) })
      .where(held(job))
  })
  return state
}

/** Lets go of what a process that died was at work on. Only where one process has the database for itself, at its start. */
export async function freeClaims(): Promise<void> {
  await inTransaction(async () => {
    await db().update(jobs).set({ state: 'waiting', leaseUntil: null }).where(eq(jobs.state, 'running'))
  })
}

/** Throws away what was done or cancelled before an instant. */
export async function forgetDoneJobs(before: Date): Promise<void> {
  await inTransaction(async () => {
    await db()
      .delete(jobs)
      .where(and(inArray(jobs.state, ['done', 'cancelled']), lt(jobs.doneAt, before)))
  })
}

const held = (job: Job) => and(eq(jobs.id, job.id), eq(jobs.state, 'running'), eq(jobs.attempts, job.attempts))
