import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import type { Pinned } from '#db/front/schema'
import type { StripDesk } from '#db/front/types'
import { listFrontSpecials, listSpecials, STRIP } from '#db/specials/queries'
import { specials } from '#db/specials/schema'
import { inStrip, listInStrip, placeInStrip, setInStrip } from '#db/specials/strip'
import { type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'

/** The strip of specials as the desk arranges it, and which specials there are to choose from. */
export async function getStripDesk(): Promise<StripDesk> {
  const pinned = await listInStrip()
  const shown = await listFrontSpecials()
  const free = shown.filter((it) => !pinned.some((pin) => pin.special === it.id))
  const places = Array.from({ length: STRIP }, (_, position) => {
    const pin = pinned.find((it) => it.position === position)
    const stands = pin ? shown.find((it) => it.id === pin.special) : free.shift()
    return {
      position,
      shown: stands ? { id: stands.id, title: stands.title } : null,
      pinned: pin ? { id: pin.special, title: pin.title, until: pin.until === null ? null : new Date(pin.until) } : null,
    }
  })
  return { places, choices: (await listSpecials()).map(({ id, title }) => ({ id, title })) }
}

type Arranged = { outcome: 'arranged' } | Refused

/**
 * Puts a special into a place of the strip on the front, until an instant or until somebody takes it out, or gives the place back
 * to the rule. It leaves the place where it stood.
 *
 * @param expect what the editor saw there, null for nothing
 */
export async function pinSpecial(
  actor: Actor,
  position: number,
  special: number | null,
  { until = null, expect }: { until?: Date | null; expect: number | null },
): Promise<Arranged | { outcome: 'conflict'; special: number | null }> {
  return inTransaction(async () => {
    const now = new Date()
    const held = await inStrip(position)
    if ((held?.special ?? null) !== expect) return { outcome: 'conflict', special: held?.special ?? null }
    if (position >= STRIP) return refused('没有这个版位')
    const reasons = special === null ? [] : await reasonsAgainst(special, until, now)
    if (reasons.length > 0) return refused(...reasons)
    await setInStrip(actor, position, special === null ? null : { special, until: until?.getTime() ?? null }, 'desk', now)
    const title = special === null ? held?.title : await titleOf(special)
    const detail = { ...(title === undefined ? {} : { title }), ...(special !== null && until ? { until: until.toISOString() } : {}) }
    await announce(actor, special === null ? 'front-special-unpinned' : 'front-special-pinned', position, detail)
    return { outcome: 'arranged' }
  })
}

/** Puts a place of the strip back to what it was before a change. Call it inside a transaction, of a change that is the place's last. */
export async function undoInStrip(
  actor: Actor,
  made: Place & { id: number; before: Pinned | null; after: Pinned | null },
): Promise<Arranged> {
  const { id, position, before, after } = made
  const now = new Date()
  const held = await inStrip(position)
  if ((held?.special ?? null) !== (after?.story ?? null)) return refused('这个版位后来又改过，不能撤销这一次')
  const until = before?.until ? new Date(before.until) : null
  const reasons = before ? await reasonsAgainst(before.story, until, now) : []
  if (reasons.length > 0) return refused(...reasons)
  await setInStrip(actor, position, before && { special: before.story, until: before.until }, 'undo', now)
  await announce(actor, 'front-undone', position, { change: id, ...(before ? { title: await titleOf(before.story) } : {}) })
  return { outcome: 'arranged' }
}

type Place = { position: number }

async function reasonsAgainst(special: number, until: Date | null, now: Date): Promise<string[]> {
  const [wanted] = await db().select({ hidden: specials.hidden }).from(specials).where(eq(specials.id, special))
  return [!wanted || wanted.hidden ? '只能编排已经发布的专题' : '', until && until <= now ? '固定的期限须晚于现在' : ''].filter(Boolean)
}

const titleOf = async (special: number) =>
  (await db().select({ title: specials.title }).from(specials).where(eq(specials.id, special)))[0]?.title ?? ''

async function announce(actor: Actor, event: string, position: number, detail: Record<string, unknown>): Promise<void> {
  await recordDeed(actor, event, placeInStrip(position), detail)
  await putOnWire({
    event: event === 'front-undone' ? event : 'front-special-arranged',
    subject: placeInStrip(position),
    hard: [tag.front],
  })
}
