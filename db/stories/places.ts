import { and, eq } from 'drizzle-orm'
import type { Actor } from '#db/audit/commands'
import { db } from '#db/client'
import { type FrontArea, frontSlots } from '#db/front/schema'
import type { Undo } from '#db/workflow/schema'

type Wanted = { breaking?: boolean | undefined; front?: { area: FrontArea; position: number } | null | undefined }

/** Pins a story where its publication wants it, and answers what was pinned there before. Call it inside that transaction. */
export async function placeOnFront(actor: Actor, story: number, { breaking, front }: Wanted, at: Date): Promise<Undo['places']> {
  const wanted = [...(breaking ? [{ area: 'breaking' as const, position: 0 }] : []), ...(front ? [front] : [])]
  const places: Undo['places'] = []
  for (const { area, position } of wanted) {
    const [held] = await db().select().from(frontSlots).where(slot(area, position))
    places.push({ area, position, held: held ? { story: held.story, by: held.pinnedBy, at: held.pinnedAt.getTime() } : null })
    await pin({ area, position, story, pinnedBy: actor.id, pinnedAt: at })
  }
  return places
}

/** Gives places on the front back to what was pinned there. */
export async function giveBackPlaces(places: Undo['places']): Promise<void> {
  for (const { area, position, held } of [...places].reverse()) {
    if (held) await pin({ area, position, story: held.story, pinnedBy: held.by, pinnedAt: new Date(held.at) })
    else await db().delete(frontSlots).where(slot(area, position))
  }
}

const slot = (area: FrontArea, position: number) => and(eq(frontSlots.area, area), eq(frontSlots.position, position))

async function pin(values: typeof frontSlots.$inferInsert): Promise<void> {
  await db()
    .insert(frontSlots)
    .values(values)
    .onConflictDoUpdate({ target: [frontSlots.area, frontSlots.position], set: values })
}
