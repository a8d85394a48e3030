import { and, eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { type FrontArea, frontSlots } from '#db/front/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'

/** Pins a story to a place on the front, in the stead of what was pinned there. */
export async function pinToFront(actor: Actor, area: FrontArea, position: number, story: number): Promise<void> {
  await inTransaction(async () => {
    const slot = { area, position, story, pinnedBy: actor.id, pinnedAt: new Date() }
    await db()
      .insert(frontSlots)
      .values(slot)
      .onConflictDoUpdate({ target: [frontSlots.area, frontSlots.position], set: slot })
    await announce(actor, 'front-pinned', area, position, { story })
  })
}

/** Gives a place on the front back to the rule. */
export async function unpinFromFront(actor: Actor, area: FrontArea, position: number): Promise<void> {
  await inTransaction(async () => {
    await db()
      .delete(frontSlots)
      .where(and(eq(frontSlots.area, area), eq(frontSlots.position, position)))
    await announce(actor, 'front-unpinned', area, position, {})
  })
}

async function announce(actor: Actor, event: string, area: FrontArea, position: number, detail: Record<string, unknown>) {
  await recordDeed(actor, event, `front:${area}:${position}`, detail)
  await putOnWire({ event, subject: `front:${area}:${position}`, hard: [tag.front] })
}
