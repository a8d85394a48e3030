import { desc, eq } from 'drizzle-orm'
import { db } from '#db/client'
import { corrections } from '#db/corrections/schema'
import type { Correction } from '#db/corrections/types'
import { publications } from '#db/stories/schema'
import { dependsOn, tag } from '#lib/freshness'

/** The newest 200 corrections of stories that readers can read. */
export async function listCorrections(): Promise<Correction[]> {
  dependsOn(tag.corrections)
  const { id, kind, wrong, right, correctedAt } = corrections
  return db()
    .select({
      id,
      kind,
      wrong,
      right,
      correctedAt,
      story: { id: publications.story, slug: publications.slug, headline: publications.headline },
    })
    .from(corrections)
    .innerJoin(publications, eq(publications.story, corrections.story))
    .orderBy(desc(correctedAt))
    .limit(200)
}
