import type { Found } from '#lib/chinese/proof/finding'

/** How many findings a story's list remembers at most. */
const MOST = 500
const AROUND = 6

/** What a finding is known by while the story changes around it: its rule, the words, and a few on either side. */
export const signOf = (text: string, { rule, from, to }: Pick<Found, 'rule' | 'from' | 'to'>) =>
  [rule, text.slice(Math.max(0, from - AROUND), from), text.slice(from, to), text.slice(to, to + AROUND)].join('\u0001')

const nameOf = (story: number) => `eddiba:proof-ignored:${story}`

/** Signs of the findings of a story that this device is to leave in peace. */
export function readIgnored(story: number): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(story)) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((it) => typeof it === 'string') : [])
  } catch {
    return new Set()
  }
}

/** Remembers them; a browser that keeps nothing forgets them with the page. */
export function keepIgnored(story: number, signs: ReadonlySet<string>): void {
  try {
    if (signs.size === 0) localStorage.removeItem(nameOf(story))
    else localStorage.setItem(nameOf(story), JSON.stringify([...signs].slice(-MOST)))
  } catch {}
}
