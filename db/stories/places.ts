import type { Actor } from '#db/audit/commands'
import { freeElsewhere, pinnedAt, setPlace } from '#db/front/slots'
import type { Undo } from '#db/workflow/schema'
import type { FrontArea } from '#lib/front/areas'

type Wanted = { breaking?: boolean | undefined; front?: { area: FrontArea; position: number } | null | undefined }

/** Pins a story where its publication wants it, and answers what was pinned there before. Call it inside that transaction. */
export async function placeOnFront(actor: Actor, story: number, { breaking, front }: Wanted, at: Date): Promise<Undo['places']> {
  const wanted = [...(breaking ? [{ area: 'breaking' as const, position: 0 }] : []), ...(front ? [front] : [])]
  const places: Undo['places'] = []
  for (const place of wanted) {
    await freeElsewhere(actor, story, place, 'published', at)
    places.push({ ...place, held: await pinnedAt(place) })
    await setPlace(actor, place, { story, until: null }, 'published', at)
  }
  return places
}

/** Gives places on the front back to what was pinned there. */
export async function giveBackPlaces(actor: Actor, places: Undo['places'], at: Date): Promise<void> {
  for (const { area, position, held } of [...places].reverse())
    await setPlace(
      held ? { id: held.by } : actor,
      { area, position },
      held && { story: held.story, until: held.until ?? null },
      'recalled',
      at,
    )
}
