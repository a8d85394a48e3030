import { and, eq, notInArray } from 'drizzle-orm'
import type { Actor } from '#db/audit/commands'
import { db } from '#db/client'
import { frontChanges, frontSlots, type Pinned } from '#db/front/schema'
import { cancelJobs, putJob } from '#db/jobs/commands'
import { sections } from '#db/sections/schema'
import { tag } from '#lib/freshness'
import type { FrontArea } from '#lib/front/areas'

export type Place = { area: FrontArea; position: number }
export type Cause = (typeof frontChanges.$inferSelect)['cause']

/** What is pinned to a place, or null. */
export async function pinnedAt({ area, position }: Place): Promise<(Pinned & { by: string | null; at: number }) | null> {
  const [row] = await db().select().from(frontSlots).where(slot({ area, position }))
  return row ? { story: row.story, until: row.until?.getTime() ?? null, by: row.pinnedBy, at: row.pinnedAt.getTime() } : null
}

/** Pins a story to a place, or gives the place back to the rule, and writes down what changed. Call it inside a transaction. */
export async function setPlace(by: Pick<Actor, 'id'>, place: Place, next: Pinned | null, cause: Cause, at: Date): Promise<void> {
  const held = await pinnedAt(place)
  const before = held && { story: held.story, until: held.until }
  if (before?.story === next?.story && before?.until === next?.until) return
  await cancelJobs('unpin', subjectOf(place))
  if (next) {
    const until = next.until === null ? null : new Date(next.until)
    const row = { ...place, story: next.story, until, pinnedBy: by.id, pinnedAt: at }
    await db()
      .insert(frontSlots)
      .values(row)
      .onConflictDoUpdate({ target: [frontSlots.area, frontSlots.position], set: row })
    if (until) await putJob('unpin', subjectOf(place), until)
  } else await db().delete(frontSlots).where(slot(place))
  await db()
    .insert(frontChanges)
    .values({ at, by: by.id, ...place, before, after: next, cause })
}

/**
 * Takes a story from every place but one, so that it stands once. Breaking news may stand in the banner and below,
 * and what leads its section on the front too.
 */
export async function freeElsewhere(by: Pick<Actor, 'id'>, story: number, but: Place | null, cause: Cause, at: Date): Promise<void> {
  const held = await db()
    .select({ area: frontSlots.area, position: frontSlots.position })
    .from(frontSlots)
    .where(and(eq(frontSlots.story, story), but ? notInArray(frontSlots.area, ['breaking', 'section']) : undefined))
  for (const place of held) {
    if (but && place.area === but.area && place.position === but.position) continue
    if (but?.area === 'breaking' || but?.area === 'section') continue
    await setPlace(by, place, null, cause, at)
  }
}

/** The pages that show what stands in a place. */
export async function pagesOf({ area, position }: Place): Promise<string[]> {
  if (area !== 'section') return [tag.front]
  const [row] = await db().select({ slug: sections.slug }).from(sections).where(eq(sections.id, position))
  return row ? [tag.section(row.slug)] : []
}

/** `front:lead:0`, as jobs, audit and wire call a place. */
export const subjectOf = ({ area, position }: Place): string => `front:${area}:${position}`
export const placeOf = (subject: string): Place => {
  const [, area, position] = subject.split(':')
  return { area: area as FrontArea, position: Number(position) }
}

const slot = ({ area, position }: Place) => and(eq(frontSlots.area, area), eq(frontSlots.position, position))
