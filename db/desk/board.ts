import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { binned, whoseIs } from '#db/desk/scope'
import type { Board, BoardLine } from '#db/desk/types'
import { jobs } from '#db/jobs/schema'
import { mentions, noteReplies, notes } from '#db/notes/schema'
import { PRESENCE_LASTS } from '#db/presence/queries'
import { presence } from '#db/presence/schema'
import { countReads, countReadsNow } from '#db/readings/numbers'
import { schedules } from '#db/schedules/schema'
import { sections } from '#db/sections/schema'
import { staff } from '#db/staff/schema'
import { publications, stories } from '#db/stories/schema'
import { namesOf } from '#db/workflow/queries'
import { steps } from '#db/workflow/schema'
import { may, type Role } from '#lib/permissions'
import { type StoryState, storyStates } from '#lib/story/kinds'
import { lastStanding } from '#lib/story/workflow'
import { beijing, dayBounds } from '#lib/time'

/** How far ahead the board looks, in milliseconds. */
const AHEAD = 4 * 3_600_000
const LINES = 12
const UNFINISHED: StoryState[] = storyStates.filter((it) => ['draft', 'review', 'approved'].includes(it))

const line = {
  id: stories.id,
  kind: stories.kind,
  state: stories.state,
  headline: stories.headline,
  section: sections.name,
}

/** The board of one person at an hour: only stories that they may open. At most twelve questions, whatever the size of the paper. */
export async function getBoard(person: { id: string; role: Role }, now: Date): Promise<Board> {
  const seen = may(person.role, 'story.all') ? undefined : whoseIs(person.id)
  const [mine, waiting, named, due, today, writing] = await Promise.all([
    listMine(person.id),
    may(person.role, 'story.approve') ? listWaiting(person.id) : [],
    listMentions(person.id, seen),
    listDue(seen, now),
    listToday(seen, now),
    listWriting(seen, now),
  ])
  const late = due.filter((it) => it.at <= now)
  const soon = due.filter((it) => it.at > now).map(({ trouble: _, dead: __, ...it }) => it)
  return { mine, waiting, mentions: named, late, soon, today, writing }
}

async function listMine(person: string): Promise<Board['mine']> {
  const own = await storyLines(and(whoseIs(person), inArray(stories.state, UNFINISHED)), desc(stories.savedAt))
  const ids = own.map((it) => it.id)
  if (ids.length === 0) return []
  const moves = await db()
    .select({ id: steps.id, story: steps.story, verb: steps.verb, note: steps.note, undoes: steps.undoes })
    .from(steps)
    .where(inArray(steps.story, ids))
    .orderBy(desc(steps.id))
  const byStory = Map.groupBy(moves, (it) => it.story)
  return own.map((it) => {
    const last = lastStanding(byStory.get(it.id) ?? [])
    return { ...it, returned: last?.verb === 'return' ? last.note : '' }
  })
}

/** What somebody who approves is asked to look at, or what nobody in particular is asked to. */
const listWaiting = (person: string) =>
  storyLines(
    and(inArray(stories.state, ['review', 'approved']), or(isNull(stories.reviewer), eq(stories.reviewer, person))),
    asc(stories.savedAt),
  )

const storyLines = (where: SQL | undefined, order: SQL): Promise<BoardLine[]> =>
  db()
    .select({ ...line, at: stories.savedAt })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.section))
    .where(and(where, sql`not ${binned}`))
    .orderBy(order)
    .limit(LINES)

async function listMentions(person: string, seen: SQL | undefined): Promise<Board['mentions']> {
  const rows = await db()
    .select({
      ...line,
      at: mentions.at,
      note: notes.id,
      text: notes.text,
      reply: noteReplies.text,
      wroteNote: notes.writtenBy,
      wroteReply: noteReplies.writtenBy,
    })
    .from(mentions)
    .innerJoin(notes, and(eq(notes.id, mentions.note), isNull(notes.resolvedAt)))
    .leftJoin(noteReplies, eq(noteReplies.id, mentions.reply))
    .innerJoin(stories, eq(stories.id, notes.story))
    .leftJoin(sections, eq(sections.id, stories.section))
    .where(and(eq(mentions.staff, person), seen, sql`not ${binned}`))
    .orderBy(desc(mentions.at))
    .limit(LINES)
  const names = await namesOf(rows.map((it) => it.wroteReply ?? it.wroteNote))
  // Of a thread that names somebody again and again, the last word.
  const last = rows.filter((row, at) => rows.findIndex((it) => it.note === row.note) === at)
  return last.map(({ text, reply, wroteNote, wroteReply, ...row }) => ({
    ...row,
    text: reply ?? text,
    by: names.get(wroteReply ?? wroteNote ?? '') ?? '系统',
  }))
}

const listDue = (seen: SQL | undefined, now: Date) =>
  db()
    .select({ ...line, at: schedules.at, trouble: jobs.trouble, state: stories.state, job: jobs.state })
    .from(schedules)
    .innerJoin(jobs, eq(jobs.id, schedules.job))
    .innerJoin(stories, eq(stories.id, schedules.story))
    .leftJoin(sections, eq(sections.id, stories.section))
    .where(and(lte(schedules.at, new Date(now.getTime() + AHEAD)), seen))
    .orderBy(asc(schedules.at))
    .limit(2 * LINES)
    .then((rows) => rows.map(({ job, ...row }) => ({ ...row, dead: job === 'dead' })))

async function listToday(seen: SQL | undefined, now: Date): Promise<Board['today']> {
  const clock = beijing(now)
  const midnight = dayBounds(clock.year, clock.month, clock.day)?.from ?? now
  const rows = await db()
    .select({ ...line, at: publications.publishedAt, slug: publications.slug, headline: publications.headline })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.story))
    .leftJoin(sections, eq(sections.id, publications.section))
    .where(and(gte(publications.publishedAt, midnight), seen))
    .orderBy(desc(publications.publishedAt))
    .limit(2 * LINES)
  const ids = rows.map((it) => it.id)
  const [reads, reading] = await Promise.all([countReads(ids, { from: midnight, until: now }), countReadsNow(ids, now, 5)])
  return rows.map((row) => ({ ...row, reads: reads.get(row.id) ?? 0, now: reading.get(row.id) ?? 0 }))
}

async function listWriting(seen: SQL | undefined, now: Date): Promise<Board['writing']> {
  const rows = await db()
    .select({ id: stories.id, headline: stories.headline, name: staff.name })
    .from(presence)
    .innerJoin(stories, eq(stories.id, presence.story))
    .innerJoin(staff, eq(staff.id, presence.staff))
    .where(and(gt(presence.seenAt, new Date(now.getTime() - PRESENCE_LASTS)), seen, sql`not ${binned}`))
    .orderBy(asc(presence.since))
    .limit(4 * LINES)
  const byStory = Map.groupBy(rows, (it) => it.id)
  return [...byStory].map(([id, all]) => ({ id, headline: all[0]?.headline ?? '', names: [...new Set(all.map((it) => it.name))] }))
}
