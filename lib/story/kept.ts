/**
 * Why a version of the working copy was kept: saved by the way, sent for review, approved, put back from an older version, or
 * kept because another text took its place.
 */
export const keptKinds = ['autosave', 'sent', 'approved', 'restored', 'replaced'] as const
export type KeptKind = (typeof keptKinds)[number]

/** What the desk calls them; a published one is a revision, and so is one that was recalled within ten seconds. */
export const keptNames: Record<KeptKind | 'published' | 'recalled', string> = {
  autosave: '自动保存',
  sent: '送审',
  approved: '通过',
  restored: '恢复',
  replaced: '覆盖前',
  published: '发布',
  recalled: '发布后撤回',
}

type Kept = { id: number; story: number; kind: KeptKind; savedBy: string | null; savedAt: Date }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long automatic versions of an age lie apart, in milliseconds; 0: each is kept. */
function apart(age: number): number {
  if (age <= HOUR) return 0
  if (age <= DAY) return 10 * MINUTE
  return age <= 30 * DAY ? HOUR : DAY
}

/**
 * Which of these versions may go at `now`: of automatic ones all of the last hour stay, then the last one of each 10 minutes
 * for a day, of each hour for 30 days, and then of each day (in UTC), for each story and person by itself. No other kind ever
 * goes. Answers their ids.
 */
export function outgrown(versions: Kept[], now: Date): number[] {
  const newestFirst = versions
    .filter((it) => it.kind === 'autosave')
    .sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime() || b.id - a.id)
  const taken = new Set<string>()
  return newestFirst.flatMap(({ id, story, savedBy, savedAt }) => {
    const step = apart(now.getTime() - savedAt.getTime())
    if (step === 0) return []
    const place = [story, savedBy, step, Math.floor(savedAt.getTime() / step)].join()
    if (taken.has(place)) return [id]
    taken.add(place)
    return []
  })
}
