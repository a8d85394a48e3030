import type { VersionRow } from '#db/revisions/types'
import { keptNames } from '#lib/story/kept'
import { longDate, shortDateTime } from '#lib/time'

/** A version as the list of the desk gets it: with where to read it and where to put it back. */
export type Listed = Omit<VersionRow, 'at'> & { at: string; href: string; restore: string }

/** Whether it is one that readers had. */
export const isRevision = (kind: Listed['kind']) => kind === 'published' || kind === 'recalled'

/** `第 3 版（发布）`, `自动保存`, … */
export const nameOf = ({ kind, number }: Pick<Listed, 'kind' | 'number'>) =>
  isRevision(kind) ? `第 ${number} 版（${keptNames[kind]}）` : keptNames[kind]

/** A version in a headline: what it is, who made it and when. */
export const titleOf = (it: Listed, now: Date) => `${nameOf(it)} · ${it.by ?? '系统'} · ${shortDateTime(new Date(it.at), now)}`

export type Day = { day: string; versions: (Listed & { change: number | null })[] }

/**
 * Versions, newest first, by the day in Beijing; each with how many characters more or less it has than the one before it,
 * null where there is none.
 */
export function byDay(versions: Listed[]): Day[] {
  const days: Day[] = []
  for (const [i, version] of versions.entries()) {
    const day = longDate(new Date(version.at))
    const before = versions[i + 1]
    const row = { ...version, change: before ? version.characters - before.characters : null }
    const last = days.at(-1)
    if (last?.day === day) last.versions.push(row)
    else days.push({ day, versions: [row] })
  }
  return days
}
