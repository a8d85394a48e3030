import { type Actor, recordDeed } from '#db/audit/commands'
import { getVersion } from '#db/revisions/queries'
import type { VersionKey } from '#db/revisions/types'
import { type Conflict, type Missing, type Refused, rowOf } from '#db/stories/outcomes'
import { saveStory } from '#db/stories/save'
import { inTransaction } from '#db/transaction'
import type { Manuscript } from '#lib/story/manuscript'
import { strictManuscript } from '#lib/story/strict'

export type Restored = { outcome: 'restored'; version: number; savedAt: Date; manuscript: Manuscript }
/** The version was written in a form that this house no longer takes. */
export type Unfit = { outcome: 'unfit' }

/**
 * Puts an older version of a story on the desk again, as a new version and only if `version` is still the one on the desk.
 * Nothing is lost: what stands there now is kept for ever as a version of its own. Readers see nothing of it.
 */
export async function restoreVersion(
  actor: Actor,
  story: number,
  key: VersionKey,
  version: number,
): Promise<Restored | Conflict | Missing | Unfit | Refused> {
  return inTransaction(async () => {
    const [kept, row] = [await getVersion(story, key), await rowOf(story)]
    if (!kept || !row) return { outcome: 'missing' }
    const parsed = strictManuscript.safeParse(kept.manuscript)
    if (!parsed.success) return { outcome: 'unfit' }
    // The first publication fixed the address; no older text may bring another.
    const manuscript = { ...parsed.data, slug: row.printed === null ? parsed.data.slug : row.manuscript.slug }
    const result = await saveStory(actor, story, version, manuscript, undefined, 'restored')
    // Only a save that names its tab can be overtaken.
    if (result.outcome === 'superseded') throw new Error('restoreVersion: a save without a tab was overtaken')
    if (result.outcome !== 'saved') return result
    await recordDeed(actor, 'story-restored', `story:${story}`, { from: key, kind: kept.kind, number: kept.number })
    return { ...result, outcome: 'restored', manuscript }
  })
}
