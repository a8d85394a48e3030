import { asc } from 'drizzle-orm'
import { type Actor, theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { changeSetting } from '#db/settings/commands'
import { getPaper, getSetting } from '#db/settings/queries'
import type { FirstSteps } from '#db/settings/types'
import { publications, stories } from '#db/stories/schema'

const NAME = 'first-steps'

/** From now on the newsroom leads its first owner. Call it inside the transaction that makes the owner. */
export const beginFirstSteps = (): Promise<void> => changeSetting(theHouse, NAME, { closed: false })

/** Closes the guide for good. */
export const closeFirstSteps = (actor: Actor): Promise<void> => changeSetting(actor, NAME, { closed: true })

/** How far a new newsroom has come, or null where nobody is led: an older one, a demo, one whose owner has closed the guide. */
export async function getFirstSteps(): Promise<FirstSteps | null> {
  const setting = await getSetting<{ closed: boolean }>(NAME)
  if (!setting || setting.closed) return null
  const [first] = await db().select({ id: stories.id }).from(stories).orderBy(asc(stories.id)).limit(1)
  const [out] = await db()
    .select({ id: publications.story, slug: publications.slug })
    .from(publications)
    .orderBy(asc(publications.story))
    .limit(1)
  return { named: (await getPaper()).version > 0, story: first?.id ?? null, published: out ?? null }
}
