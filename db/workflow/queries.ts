import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm'
import { db } from '#db/client'
import { getLateness, getOpenJob } from '#db/jobs/queries'
import { notes } from '#db/notes/schema'
import { expiryOf } from '#db/schedules/expiry'
import { getSchedule } from '#db/schedules/schedule'
import { staff } from '#db/staff/schema'
import { embargoOf } from '#db/stories/guards'
import { publications, stories } from '#db/stories/schema'
import { steps } from '#db/workflow/schema'
import { type Change, LATE_AFTER } from '#lib/story/changes'
import type { StoryState } from '#lib/story/kinds'
import { lastStanding, type Verb } from '#lib/story/workflow'

export type Person = { id: string; name: string }

/** Where a story stands and how it came there. Instants as dates. */
export type StoryStatus = {
  state: StoryState
  version: number
  /** Working version that readers have, and its revision; null when they have none. */
  printedVersion: number | null
  revision: number | null
  assignee: Person | null
  reviewer: Person | null
  /** When the desk means to bring it. */
  plannedAt: Date | null
  embargoUntil: Date | null
  /** What waits for its hour; `trouble` says why it did not go out although it was due, `dead` that nobody tries any more. */
  schedule: { at: Date; version: number; change: Change; by: string; lateSeconds: number; trouble: string; dead: boolean } | null
  expiresAt: Date | null
  /** Seconds that the last scheduled publication came late, null when it came on time. */
  lateSeconds: number | null
  /** Why it was sent back last; null when it has moved on since. */
  returned: { reason: string; by: string; at: Date } | null
  /** The last publication, as long as it can be undone. */
  recall: { key: string; until: Date } | null
  /** Notes that are not resolved, and how many of them hold publication up. */
  notes: { open: number; blocking: number }
  /** The last 50 moves, newest first. */
  steps: {
    verb: Verb
    before: StoryState
    after: StoryState
    version: number
    revision: number | null
    note: string
    /** Whether it took the move before it back. */
    undoing: boolean
    by: string
    at: Date
  }[]
}

/** How a story stands with the desk at `now`, or null when there is none. */
export async function getStoryStatus(id: number, now: Date): Promise<StoryStatus | null> {
  const [row] = await db()
    .select({
      state: stories.state,
      version: stories.version,
      printedVersion: stories.printedVersion,
      assignee: stories.assignee,
      reviewer: stories.reviewer,
      plannedAt: stories.plannedAt,
      revision: publications.revision,
    })
    .from(stories)
    .leftJoin(publications, eq(publications.story, stories.id))
    .where(eq(stories.id, id))
  if (!row) return null
  const taken = await db().select().from(steps).where(eq(steps.story, id)).orderBy(desc(steps.id)).limit(50)
  const schedule = await getSchedule(id)
  const job = schedule && (await getOpenJob('publish', `story:${id}`))
  const late = await getLateness('publish', `story:${id}`)
  const people = await namesOf([row.assignee, row.reviewer, schedule?.scheduledBy, ...taken.map((it) => it.takenBy)])
  const named = (who: string | null | undefined) => (who ? (people.get(who) ?? '已离职') : '系统')
  const person = (who: string | null) => (who ? { id: who, name: named(who) } : null)
  const last = lastStanding(taken)
  return {
    ...row,
    assignee: person(row.assignee),
    reviewer: person(row.reviewer),
    embargoUntil: await embargoOf(id),
    schedule: schedule && {
      at: schedule.at,
      version: schedule.version,
      change: schedule.terms.change,
      by: named(schedule.scheduledBy),
      lateSeconds: Math.max(0, Math.floor((now.getTime() - schedule.at.getTime()) / 1000)),
      trouble: job?.trouble ?? '',
      dead: job?.state === 'dead',
    },
    expiresAt: await expiryOf(id),
    lateSeconds: late !== null && late >= LATE_AFTER && row.revision !== null ? late : null,
    returned: last?.verb === 'return' ? { reason: last.note, by: named(last.takenBy), at: last.takenAt } : null,
    recall: recallable(taken, row.revision, now),
    notes: await countOpenNotes(id),
    steps: taken.map(({ verb, before, after, version, revision, note, undoes, takenBy, takenAt }) => ({
      ...{ verb, before, after, version, revision, note, undoing: undoes !== null },
      by: named(takenBy),
      at: takenAt,
    })),
  }
}

/** Only what readers have now can be taken from them. */
function recallable(taken: (typeof steps.$inferSelect)[], revision: number | null, now: Date): StoryStatus['recall'] {
  // One that only placed the story anew put no words before readers.
  const last = taken.find((it) => it.verb === 'publish' && it.undo?.printed?.revision !== it.revision)
  const until = last?.answer?.['recallableUntil']
  if (!last?.key || last.revision !== revision || typeof until !== 'string' || new Date(until) <= now) return null
  return { key: last.key, until: new Date(until) }
}

async function countOpenNotes(story: number): Promise<{ open: number; blocking: number }> {
  const rows = await db()
    .select({ blocking: notes.blocking, n: count() })
    .from(notes)
    .where(and(eq(notes.story, story), isNull(notes.resolvedAt)))
    .groupBy(notes.blocking)
  const of = (blocking: boolean) => Number(rows.find((row) => row.blocking === blocking)?.n ?? 0)
  return { open: of(true) + of(false), blocking: of(true) }
}

/** Names of people by number. */
export async function namesOf(ids: (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
  if (wanted.length === 0) return new Map()
  const rows = await db().select({ id: staff.id, name: staff.name }).from(staff).where(inArray(staff.id, wanted))
  return new Map(rows.map((row) => [row.id, row.name]))
}
