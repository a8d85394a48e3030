import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { hourOf, minuteOf } from '#db/readings/queries'
import { pulse, readingClasses, readingDepths, readings, visits } from '#db/readings/schema'
import { inTransaction } from '#db/transaction'
import type { Device, Source } from '#lib/stats/classes'
import { dayKey } from '#lib/time'

/** Somebody reads a story; `depth` is the quarter they have come to, 0 as long as they have told none. */
export type Visit = { story: number; visitor: string; at: Date; source: Source; device: Device; depth: number }

const PULSE_KEPT = 120
/** Visits that one statement writes. */
const AT_ONCE = 500

/**
 * Counts visits, each visitor once a story and day. Visits of one batch go in one transaction and in few statements, however
 * many there are: ten thousand readers of one story are one line more in each table of counts.
 */
export async function countVisits(batch: Visit[]): Promise<void> {
  const came = onceEach(batch)
  const last = batch.at(-1)
  if (!last) return
  await inTransaction(async () => {
    for (let at = 0; at < came.length; at += AT_ONCE) await countSome(came.slice(at, at + AT_ONCE))
    await db()
      .delete(pulse)
      .where(lt(pulse.minute, minuteOf(last.at) - PULSE_KEPT))
  })
}

/** Who tells twice in a batch is there once, as far as they came. */
function onceEach(batch: Visit[]): Visit[] {
  const came = new Map<string, Visit>()
  for (const visit of batch) {
    const before = came.get(keyOf(visit))
    came.set(keyOf(visit), before ? { ...before, depth: Math.max(before.depth, visit.depth) } : visit)
  }
  return [...came.values()]
}

const keyOf = ({ at, story, visitor }: Pick<Visit, 'at' | 'story' | 'visitor'>) => `${dayKey(at)} ${story} ${visitor}`

async function countSome(came: Visit[]): Promise<void> {
  const fresh = await db()
    .insert(visits)
    .values(came.map(({ at, story, visitor, depth }) => ({ day: dayKey(at), story, visitor, depth })))
    .onConflictDoNothing()
    .returning({ day: visits.day, story: visits.story, visitor: visits.visitor })
  const isFresh = new Set(fresh.map((it) => `${it.day} ${it.story} ${it.visitor}`))
  const first = came.filter((visit) => isFresh.has(keyOf(visit)))
  await countReads(first)
  const deeper = await readOn(came.filter((visit) => visit.depth > 0 && !isFresh.has(keyOf(visit))))
  await countDepths([...first.map((visit) => ({ visit, before: 0 })), ...deeper])
}

async function countReads(first: Visit[]): Promise<void> {
  if (first.length === 0) return
  const hours = summed(first, ({ story, at }) => ({ story, hour: hourOf(at) }))
  await db()
    .insert(readings)
    .values(hours)
    .onConflictDoUpdate({ target: [readings.story, readings.hour], set: more(readings.reads) })
  const classes = summed(first, ({ story, at, source, device }) => ({ day: dayKey(at), story, source, device }))
  const { day, story, source, device } = readingClasses
  await db()
    .insert(readingClasses)
    .values(classes)
    .onConflictDoUpdate({ target: [day, story, source, device], set: more(readingClasses.reads) })
  const minutes = summed(first, ({ story: read, at }) => ({ minute: minuteOf(at), story: read }))
  await db()
    .insert(pulse)
    .values(minutes)
    .onConflictDoUpdate({ target: [pulse.minute, pulse.story], set: more(pulse.reads) })
}

type Deeper = { visit: Visit; before: number }

/** Of visitors who were counted before: those who have read on since, and how far they had told. */
async function readOn(again: Visit[]): Promise<Deeper[]> {
  const deeper: Deeper[] = []
  for (const some of Map.groupBy(again, ({ at, story }) => `${dayKey(at)} ${story}`).values()) {
    const [{ at, story } = { at: new Date(0), story: 0 }] = some
    const those = (they: Visit[]) => {
      const names = they.map((visit) => visit.visitor)
      return and(eq(visits.day, dayKey(at)), eq(visits.story, story), inArray(visits.visitor, names))
    }
    const known = await db().select({ visitor: visits.visitor, depth: visits.depth }).from(visits).where(those(some))
    const depths = new Map(known.map((it) => [it.visitor, it.depth]))
    const on = some.flatMap((visit) => {
      const before = depths.get(visit.visitor) ?? visit.depth
      return before < visit.depth ? [{ visit, before }] : []
    })
    for (const [depth, they] of Map.groupBy(on, (it) => it.visit.depth))
      await db()
        .update(visits)
        .set({ depth })
        .where(those(they.map((it) => it.visit)))
    deeper.push(...on)
  }
  return deeper
}

/** Counts the quarters that readers have come through since they last told. */
async function countDepths(deeper: Deeper[]): Promise<void> {
  const quarters = deeper.flatMap(({ visit, before }) =>
    Array.from({ length: visit.depth - before }, (_, i) => ({ day: dayKey(visit.at), story: visit.story, quarter: before + i + 1 })),
  )
  if (quarters.length === 0) return
  const { day, story, quarter } = readingDepths
  await db()
    .insert(readingDepths)
    .values(summed(quarters, (it) => it))
    .onConflictDoUpdate({ target: [day, story, quarter], set: more(readingDepths.reads) })
}

/** The same things once each, with how often they came. */
function summed<From, Key extends object>(came: From[], keyed: (it: From) => Key): (Key & { reads: number })[] {
  const sums = new Map<string, Key & { reads: number }>()
  for (const it of came) {
    const key = keyed(it)
    const name = Object.values(key).join(' ')
    const sum = sums.get(name)
    if (sum) sum.reads += 1
    else sums.set(name, { ...key, reads: 1 })
  }
  return [...sums.values()]
}

/** In an insert that meets a row: adds what it brought. */
const more = (reads: typeof readings.reads | typeof readingClasses.reads | typeof pulse.reads | typeof readingDepths.reads) => ({
  reads: sql`${reads} + excluded.reads`,
})

/** Throws away who was counted before today; the counts stay. */
export async function forgetVisitors(now: Date): Promise<void> {
  await inTransaction(async () => {
    await db()
      .delete(visits)
      .where(lt(visits.day, dayKey(now)))
  })
}

/** Throws away counts older than the house keeps them. */
export async function forgetOldReadings(before: Date): Promise<void> {
  await inTransaction(async () => {
    await db()
      .delete(readings)
      .where(lt(readings.hour, hourOf(before)))
    for (const table of [readingClasses, readingDepths])
      await db()
        .delete(table)
        .where(lt(table.day, dayKey(before)))
  })
}
