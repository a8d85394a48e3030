import { type AnyColumn, and, asc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { binned, whoseIs } from '#db/desk/scope'
import type { CalendarEntry } from '#db/desk/types'
import { schedules } from '#db/schedules/schema'
import { sections } from '#db/sections/schema'
import { holdStory, type Missing, type Refused, refused } from '#db/stories/outcomes'
import { publications, stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { embargoes } from '#db/workflow/schema'

/** Plans a story for an hour, or takes it off the calendar. Nothing goes out by it. With `from` only when it is planned for that. */
export async function planStory(
  actor: Actor,
  id: number,
  at: Date | null,
  from?: Date | null,
): Promise<{ outcome: 'saved'; at: Date | null } | Refused | Missing> {
  return inTransaction(async () => {
    const row = await holdStory(id)
    if (!row) return { outcome: 'missing' }
    if (from !== undefined && row.plannedAt?.getTime() !== from?.getTime()) return refused('计划刚被别人改过，请看清楚再移')
    await db().update(stories).set({ plannedAt: at }).where(eq(stories.id, id))
    await recordDeed(actor, 'story-planned', `story:${id}`, { at: at?.toISOString() ?? null })
    return { outcome: 'saved', at }
  })
}

const MOST = 500

/** The calendar of a period by hour, of the whole desk or of what one person may see (`only`). Four questions. */
export async function listCalendar({ from, until }: { from: Date; until: Date }, only?: string): Promise<CalendarEntry[]> {
  const seen = and(only ? whoseIs(only) : undefined, sql`not ${binned}`)
  const line = { id: stories.id, kind: stories.kind, state: stories.state, headline: stories.headline, section: sections.name }
  const within = (at: AnyColumn): SQL | undefined => and(gte(at, from), lt(at, until), seen)
  const [planned, scheduled, published, embargoed] = await Promise.all([
    db()
      .select({ ...line, at: stories.plannedAt })
      .from(stories)
      .leftJoin(sections, eq(sections.id, stories.section))
      .where(within(stories.plannedAt))
      .orderBy(asc(stories.plannedAt))
      .limit(MOST),
    db()
      .select({ ...line, at: schedules.at })
      .from(schedules)
      .innerJoin(stories, eq(stories.id, schedules.story))
      .leftJoin(sections, eq(sections.id, stories.section))
      .where(within(schedules.at))
      .limit(MOST),
    db()
      .select({ ...line, at: publications.publishedAt })
      .from(publications)
      .innerJoin(stories, eq(stories.id, publications.story))
      .leftJoin(sections, eq(sections.id, stories.section))
      .where(within(publications.publishedAt))
      .orderBy(asc(publications.publishedAt))
      .limit(MOST),
    db()
      .select({ ...line, at: embargoes.until })
      .from(embargoes)
      .innerJoin(stories, eq(stories.id, embargoes.story))
      .leftJoin(sections, eq(sections.id, stories.section))
      .where(within(embargoes.until))
      .limit(MOST),
  ])
  // What is out, or has its hour, needs no plan any more.
  const settled = new Set([...scheduled, ...published].map((it) => it.id))
  const as = <T extends { at: Date | null }>(rows: T[], how: CalendarEntry['as']) =>
    rows.flatMap((row) => (row.at ? [{ ...row, at: row.at, as: how }] : []))
  return [
    ...as(planned, 'planned').filter((it) => !settled.has(it.id) && it.state !== 'published'),
    ...as(scheduled, 'scheduled'),
    ...as(published, 'published'),
    ...as(embargoed, 'embargo'),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
