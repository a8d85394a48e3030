import { and, asc, count, desc, eq, gt, inArray } from 'drizzle-orm'
import { db } from '#db/client'
import { type JobKind, jobs } from '#db/jobs/schema'

/** When the next thing is due after `now`, or null. */
export async function nextDueAfter(now: Date): Promise<Date | null> {
  const [row] = await db()
    .select({ dueAt: jobs.dueAt })
    .from(jobs)
    .where(and(eq(jobs.state, 'waiting'), gt(jobs.dueAt, now)))
    .orderBy(asc(jobs.dueAt))
    .limit(1)
  return row?.dueAt ?? null
}

/** What a subject waits for, or null: also what was put aside after too many failures. */
export async function getOpenJob(kind: JobKind, subject: string) {
  const [row] = await db()
    .select({ dueAt: jobs.dueAt, state: jobs.state, attempts: jobs.attempts, trouble: jobs.trouble })
    .from(jobs)
    .where(and(eq(jobs.subject, subject), eq(jobs.kind, kind), inArray(jobs.state, ['waiting', 'running', 'dead'])))
    .orderBy(desc(jobs.id))
    .limit(1)
  return row ?? null
}

/** How late the last thing of a kind was done for a subject, in seconds, or null when none was. */
export async function getLateness(kind: JobKind, subject: string): Promise<number | null> {
  const [row] = await db()
    .select({ late: jobs.lateSeconds })
    .from(jobs)
    .where(and(eq(jobs.subject, subject), eq(jobs.kind, kind), eq(jobs.state, 'done')))
    .orderBy(desc(jobs.id))
    .limit(1)
  return row?.late ?? null
}

/** How many jobs were put aside after too many failures. */
export async function countDeadJobs(): Promise<number> {
  const [row] = await db().select({ n: count() }).from(jobs).where(eq(jobs.state, 'dead'))
  return Number(row?.n ?? 0)
}
