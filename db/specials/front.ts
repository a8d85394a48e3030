import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import type { StripDesk } from '#db/front/types'
import { listFrontSpecials, listSpecials, STRIP } from '#db/specials/queries'
import { specials } from '#db/specials/schema'
import { type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'

/** The strip of specials as the desk arranges it, and which specials there are to choose from. */
export async function getStripDesk(): Promise<StripDesk> {
  const pinned = await listPinned()
  const shown = await listFrontSpecials()
  const held = (position: number) => pinned.find((it) => it.frontPosition === position)
  const free = shown.filter((it) => !pinned.some((pin) => pin.id === it.id))
  const places = Array.from({ length: STRIP }, (_, position) => {
    const special = held(position)
    const stands = special ? shown.find((it) => it.id === special.id) : free.shift()
    return {
      position,
      shown: stands ? { id: stands.id, title: stands.title } : null,
      pinned: special ? { id: special.id, title: special.title } : null,
    }
  })
  return { places, choices: (await listSpecials()).map(({ id, title }) => ({ id, title })) }
}

/**
 * Puts a special into a place of the strip on the front, or gives the place back to the rule. It leaves the place where it stood.
 * `expect` is what the editor saw there, null for nothing.
 */
export async function pinSpecial(
  actor: Actor,
  position: number,
  special: number | null,
  expect: number | null,
): Promise<{ outcome: 'arranged' } | Refused | { outcome: 'conflict'; special: number | null }> {
  return inTransaction(async () => {
    const held = (await listPinned()).find((it) => it.frontPosition === position)
    if ((held?.id ?? null) !== expect) return { outcome: 'conflict', special: held?.id ?? null }
    const [wanted] = special === null ? [] : await db().select().from(specials).where(eq(specials.id, special))
    if (position >= STRIP) return refused('没有这个版位')
    if (special !== null && (!wanted || wanted.hidden)) return refused('只能编排已经发布的专题')
    if (held) await db().update(specials).set({ frontPosition: null }).where(eq(specials.id, held.id))
    if (wanted) await db().update(specials).set({ frontPosition: position }).where(eq(specials.id, wanted.id))
    const place = `front:special:${position}`
    if (wanted) await recordDeed(actor, 'front-special-pinned', place, { title: wanted.title })
    else await recordDeed(actor, 'front-special-unpinned', place, held ? { title: held.title } : {})
    await putOnWire({ event: 'front-special-arranged', subject: place, hard: [tag.front] })
    return { outcome: 'arranged' }
  })
}

const listPinned = () =>
  db()
    .select({ id: specials.id, title: specials.title, frontPosition: specials.frontPosition })
    .from(specials)
    .where(and(isNotNull(specials.frontPosition), eq(specials.hidden, false)))
    .orderBy(asc(specials.frontPosition))
