import { remarksOn } from '#lib/story/checks'
import type { Manuscript } from '#lib/story/manuscript'

/** What keeps a manuscript from being published, as far as the manuscript alone tells, a sentence each. */
export function unfinishedParts(manuscript: Manuscript): string[] {
  const blockers = remarksOn(manuscript).filter((it) => it.level === 'blocker')
  return [...new Set(blockers.map((it) => it.words))]
}
