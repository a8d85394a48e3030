import { and, desc, eq, max, notInArray } from 'drizzle-orm'
import { db } from '#db/client'
import { revisions } from '#db/stories/schema'
import { steps } from '#db/workflow/schema'
import { slugOf } from '#lib/chinese/slug'
import type { Manuscript } from '#lib/story/manuscript'

/** Number of the revision that a story gets next. Numbers of recalled ones are not given again. */
export async function nextRevision(story: number): Promise<number> {
  const [row] = await db()
    .select({ last: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.story, story))
  return (row?.last ?? 0) + 1
}

/** The slug under which readers get a story: the one they had before, else its own, else one made of the headline. */
export async function slugForReaders(story: number, manuscript: Manuscript): Promise<string> {
  const [last] = await db()
    .select({ manuscript: revisions.manuscript })
    .from(revisions)
    .where(stillStanding(story))
    .orderBy(desc(revisions.number))
    .limit(1)
  return last?.manuscript.slug || manuscript.slug || slugOf(manuscript.headline)
}

/** The revisions of a story that were not taken back within ten seconds: those that readers are told of. */
export function stillStanding(story: number) {
  const recalled = db()
    .select({ revision: steps.revision })
    .from(steps)
    .where(and(eq(steps.story, story), eq(steps.verb, 'recall')))
  return and(eq(revisions.story, story), notInArray(revisions.number, recalled))
}

/** Whether a revision was taken back within ten seconds. */
export async function wasRecalled(story: number, revision: number): Promise<boolean> {
  const same = and(eq(steps.story, story), eq(steps.verb, 'recall'), eq(steps.revision, revision))
  return (await db().$count(steps, same)) > 0
}
