import { id, index, instant, number, table, text, uniqueIndex } from '#db/columns'

/** `publish` puts a scheduled story before readers, `expire` takes one from them, `unpin` gives a place on the front back to the rule. */
export type JobKind = 'publish' | 'expire' | 'unpin'
export type JobState = 'waiting' | 'running' | 'done' | 'cancelled' | 'dead'

/** 到点要做的事: one row a deed that waits for its hour. The clock claims what is due, in whichever process sees it first. */
export const jobs = table(
  'jobs',
  {
    id: id(),
    kind: text().$type<JobKind>().notNull(),
    subject: text().notNull(),
    /** The same thing is not waited for twice. */
    key: text().notNull(),
    state: text().$type<JobState>().notNull(),
    dueAt: instant().notNull(),
    /** Nobody touches it before: the lease of who is at work on it, or the pause after a failure. */
    leaseUntil: instant(),
    attempts: number().notNull().default(0),
    /** Why the last attempt failed. */
    trouble: text().notNull().default(''),
    /** Seconds from the hour it was due until it was done. */
    lateSeconds: number(),
    createdAt: instant().notNull(),
    doneAt: instant(),
  },
  (t) => [uniqueIndex('jobs_once').on(t.key), index('jobs_due').on(t.state, t.dueAt), index('jobs_of').on(t.subject)],
)
