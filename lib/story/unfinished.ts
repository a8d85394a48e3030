import { type IsUnlicensed, remarksOn } from '#lib/story/checks'
import type { Manuscript } from '#lib/story/manuscript'

/** What keeps a manuscript from being published, as far as it and the licences of its media tell, a sentence each. */
export function unfinishedParts(manuscript: Manuscript, isUnlicensed: IsUnlicensed): string[] {
  const blockers = remarksOn(manuscript, isUnlicensed).filter((it) => it.level === 'blocker')
  return [...new Set(blockers.map((it) => it.words))]
}
