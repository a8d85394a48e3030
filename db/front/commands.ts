import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { frontChanges } from '#db/front/schema'
import { freeElsewhere, type Place, pagesOf, pinnedAt, setPlace, subjectOf } from '#db/front/slots'
import { sections } from '#db/sections/schema'
import { undoInStrip } from '#db/specials/front'
import { rowOf } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import { areaSizes, type BlockLayout, type FrontArea } from '#lib/front/areas'

/** Somebody changed the place in between: what stands there now. */
export type PlaceTaken = { outcome: 'conflict'; story: number | null }
export type Arranged = { outcome: 'arranged' } | PlaceTaken | { outcome: 'refused'; reasons: string[] }

type Terms = {
  until?: Date | null
  /** What the editor saw pinned there, null for nothing; left out, whatever stands there gives way. */
  expect?: number | null
}

/**
 * Pins a story to a place on the front, in the stead of what was pinned there, until an instant or until somebody takes it out.
 * It leaves the place where it was pinned before. A story that waits for its hour may be pinned: the rule fills in until then.
 */
export async function pinToFront(
  actor: Actor,
  area: FrontArea,
  position: number,
  story: number,
  { until = null, expect }: Terms = {},
): Promise<Arranged> {
  return inTransaction(async () => {
    const now = new Date()
    const place = { area, position }
    const held = await pinnedAt(place)
    if (expect !== undefined && (held?.story ?? null) !== expect) return { outcome: 'conflict', story: held?.story ?? null }
    const reasons = await reasonsAgainst(place, story, until, now)
    if (reasons.length > 0) return { outcome: 'refused', reasons }
    await freeElsewhere(actor, story, place, 'desk', now)
    await setPlace(actor, place, { story, until: until?.getTime() ?? null }, 'desk', now)
    await announce(actor, 'front-pinned', place, { story, ...(until ? { until: until.toISOString() } : {}) })
    return { outcome: 'arranged' }
  })
}

/** Gives a place on the front back to the rule. */
export async function unpinFromFront(
  actor: Actor,
  area: FrontArea,
  position: number,
  { expect }: Pick<Terms, 'expect'> = {},
): Promise<Arranged> {
  return inTransaction(async () => {
    const place = { area, position }
    const held = await pinnedAt(place)
    if (expect !== undefined && (held?.story ?? null) !== expect) return { outcome: 'conflict', story: held?.story ?? null }
    await setPlace(actor, place, null, 'desk', new Date())
    await announce(actor, 'front-unpinned', place, held ? { story: held.story } : {})
    return { outcome: 'arranged' }
  })
}

/** 撤销: puts a place back to what it was before a change, if nobody has changed it since. */
export async function undoFrontChange(actor: Actor, change: number): Promise<Arranged> {
  return inTransaction(async () => {
    const now = new Date()
    const [made] = await db().select().from(frontChanges).where(eq(frontChanges.id, change))
    if (!made) return { outcome: 'refused', reasons: ['没有这一次改动'] }
    if (made.area === 'special') return undoInStrip(actor, made)
    const place = { area: made.area, position: made.position }
    const held = await pinnedAt(place)
    if ((held?.story ?? null) !== (made.after?.story ?? null))
      return { outcome: 'refused', reasons: ['这个版位后来又改过，不能撤销这一次'] }
    const back = made.before
    const until = back?.until ? new Date(back.until) : null
    const reasons = back ? await reasonsAgainst(place, back.story, until, now) : []
    if (reasons.length > 0) return { outcome: 'refused', reasons }
    if (back) await freeElsewhere(actor, back.story, place, 'undo', now)
    await setPlace(actor, place, back, 'undo', now)
    await announce(actor, 'front-undone', place, { change, story: back?.story ?? null })
    return { outcome: 'arranged' }
  })
}

/** How a section stands on the front. */
export async function layOutSection(actor: Actor, slug: string, layout: BlockLayout): Promise<Arranged> {
  return inTransaction(async () => {
    const [changed] = await db().update(sections).set({ layout }).where(eq(sections.slug, slug)).returning({ id: sections.id })
    if (!changed) return { outcome: 'refused', reasons: ['没有这个频道'] }
    await recordDeed(actor, 'front-laid-out', `section:${slug}`, { layout })
    await putOnWire({ event: 'front-laid-out', subject: `section:${slug}`, hard: [tag.front] })
    return { outcome: 'arranged' }
  })
}

async function reasonsAgainst({ area, position }: Place, story: number, until: Date | null, now: Date): Promise<string[]> {
  const row = await rowOf(story)
  const state = row?.state
  return [
    area === 'section' ? await reasonAgainstSection(position, row?.section ?? null) : position >= areaSizes[area] ? '没有这个版位' : '',
    state === 'published' || state === 'scheduled' ? '' : '只能编排已发或已定时的稿件',
    until && until <= now ? '固定的期限须晚于现在' : '',
  ].filter(Boolean)
}

async function reasonAgainstSection(id: number, own: number | null): Promise<string> {
  const [section] = await db()
    .select({ name: sections.name })
    .from(sections)
    .where(and(eq(sections.id, id), isNull(sections.movedTo)))
  if (!section) return '没有这个频道'
  return own === id ? '' : `只有“${section.name}”的稿件能作它的头条`
}

async function announce(actor: Actor, event: string, place: Place, detail: Record<string, unknown>): Promise<void> {
  await recordDeed(actor, event, subjectOf(place), detail)
  await putOnWire({ event, subject: subjectOf(place), hard: await pagesOf(place) })
}
