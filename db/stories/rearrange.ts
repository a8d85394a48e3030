import { type Actor, recordDeed } from '#db/audit/commands'
import { expiryOf, setExpiry } from '#db/schedules/expiry'
import { type Refused, refused } from '#db/stories/outcomes'
import { placeOnFront } from '#db/stories/places'
import type { publications } from '#db/stories/schema'
import { pagesTouchedBy } from '#db/stories/touched'
import { putOnWire } from '#db/wire/commands'
import { recordStep } from '#db/workflow/steps'
import type { FrontArea } from '#lib/front/areas'

type Wanted = {
  key?: string | undefined
  note?: string | undefined
  breaking?: boolean | undefined
  front?: { area: FrontArea; position: number } | null | undefined
  expiresAt?: Date | null | undefined
}
type Answer = { revision: number; recallableUntil: null }

/**
 * Gives a story that readers have already, word for word, the place on the front and the expiry that somebody now asks for:
 * the words need no printing, the choices do count. `answer` is what is answered when the same is asked again under the same
 * key. Nothing asked, nothing done. Call it inside a transaction; answers why not, or null.
 */
export async function rearrange(
  actor: Actor,
  printed: Pick<typeof publications.$inferSelect, 'story' | 'revision' | 'updatedAt'>,
  version: number,
  wanted: Wanted,
  answer: Answer,
  at: Date,
): Promise<Refused | null> {
  const { breaking, front, expiresAt } = wanted
  const id = printed.story
  if (expiresAt && expiresAt <= at) return refused('到期时间须晚于现在')
  const expiry = await expiryOf(id)
  const moves = expiresAt !== undefined && expiresAt?.getTime() !== expiry?.getTime()
  if (!breaking && !front && !moves) return null
  const places = await placeOnFront(actor, id, { breaking, front }, at)
  if (moves) await setExpiry(id, expiresAt)
  const undo = {
    ...{ printedVersion: version, firstPublishedAt: null, slug: '', withdrawal: null, places },
    printed: { revision: printed.revision, updatedAt: printed.updatedAt.getTime() },
    expiresAt: expiry?.getTime() ?? null,
  }
  const moved = { story: id, verb: 'publish' as const, before: 'published' as const, after: 'published' as const, version }
  const step = { ...moved, revision: printed.revision, note: wanted.note ?? '', takenBy: actor.id, takenAt: at }
  await recordStep({ ...step, key: wanted.key ?? null, answer, undo })
  await recordDeed(actor, 'story-placed', `story:${id}`, {
    ...(breaking ? { breaking } : {}),
    ...(front ? { front } : {}),
    ...(moves ? { expiresAt: expiresAt?.toISOString() ?? null } : {}),
  })
  await putOnWire({ event: 'story-placed', subject: `story:${id}`, ...(await pagesTouchedBy(id)) })
  return null
}
