import { and, desc, eq } from 'drizzle-orm'
import { db } from '#db/client'
import { workingVersions } from '#db/revisions/schema'
import type { KeptVersion, VersionKey, VersionRow } from '#db/revisions/types'
import { staff } from '#db/staff/schema'
import { revisions } from '#db/stories/schema'
import { steps } from '#db/workflow/schema'
import { countCharacters } from '#lib/chinese/count'
import { plainText } from '#lib/story/text'

/** How many of each sort a list holds. */
export const VERSIONS_LISTED = 300

/** Versions of a story, newest first: those published and those of the working copy, without their texts. */
export async function listVersions(story: number): Promise<VersionRow[]> {
  const { id, version, kind, characters, savedAt } = workingVersions
  const working = await db()
    .select({ id, version, kind, characters, by: staff.name, at: savedAt })
    .from(workingVersions)
    .leftJoin(staff, eq(staff.id, workingVersions.savedBy))
    .where(eq(workingVersions.story, story))
    .orderBy(desc(savedAt), desc(id))
    .limit(VERSIONS_LISTED)
  const published = await selectPublished().where(eq(revisions.story, story)).orderBy(desc(revisions.number)).limit(VERSIONS_LISTED)
  const recalled = await recalledOf(story)
  const rows: VersionRow[] = [
    ...published.map(({ manuscript, ...it }) => ({
      ...it,
      ...{ key: `r${it.number}` as const, kind: recalled.has(it.number) ? ('recalled' as const) : ('published' as const) },
      characters: countCharacters(plainText(manuscript.body)),
    })),
    ...working.map((it) => ({
      ...{ key: `d${it.id}` as const, kind: it.kind, number: it.version, note: '' },
      ...{ by: it.by, at: it.at, characters: it.characters },
    })),
  ]
  return rows.sort((a, b) => b.at.getTime() - a.at.getTime())
}

/** One version of a story with its text, or null. */
export async function getVersion(story: number, key: VersionKey): Promise<KeptVersion | null> {
  const number = Number(key.slice(1))
  if (key.startsWith('r')) {
    const [row] = await selectPublished().where(and(eq(revisions.story, story), eq(revisions.number, number)))
    if (!row) return null
    return { ...row, key, kind: (await recalledOf(story)).has(number) ? 'recalled' : 'published' }
  }
  const { id, version, kind, manuscript, savedAt } = workingVersions
  const [row] = await db()
    .select({ number: version, kind, manuscript, by: staff.name, at: savedAt })
    .from(workingVersions)
    .leftJoin(staff, eq(staff.id, workingVersions.savedBy))
    .where(and(eq(workingVersions.story, story), eq(id, number)))
  return row ? { ...row, key, note: '' } : null
}

/** Numbers of the revisions that were taken back within ten seconds. */
async function recalledOf(story: number): Promise<Set<number>> {
  const taken = await db()
    .select({ revision: steps.revision })
    .from(steps)
    .where(and(eq(steps.story, story), eq(steps.verb, 'recall')))
  return new Set(taken.flatMap((it) => (it.revision === null ? [] : [it.revision])))
}

const selectPublished = () =>
  db()
    .select({
      number: revisions.number,
      note: revisions.note,
      manuscript: revisions.manuscript,
      by: staff.name,
      at: revisions.publishedAt,
    })
    .from(revisions)
    .leftJoin(staff, eq(staff.id, revisions.publishedBy))
