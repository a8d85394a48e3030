import type { Manuscript } from '#lib/story/manuscript'

/** The words of a story that the server has not confirmed yet, as this computer keeps them. */
export type LocalCopy = { manuscript: Manuscript; version: number; at: number }

const PREFIX = 'eddiba:unsaved:'
const keyOf = (story: number) => `${PREFIX}${story}`
const asideOf = (story: number) => `${PREFIX}${story}:aside`

/** Keeps a copy. A full or forbidden storage is no reason to stop writing: the server is asked all the same. */
export function keepCopy(story: number, copy: LocalCopy): void {
  try {
    localStorage.setItem(keyOf(story), JSON.stringify(copy))
  } catch {}
}

/** The copy kept of a story, or null. */
export const readCopy = (story: number): LocalCopy | null => read(keyOf(story))

/** Forgets the copy of a story, after the server confirmed it. */
export function dropCopy(story: number): void {
  try {
    localStorage.removeItem(keyOf(story))
  } catch {}
}

/** Lays a copy where later ones don't overwrite it, until somebody has taken or thrown it away. */
export function setAside(story: number, copy: LocalCopy): void {
  try {
    localStorage.setItem(asideOf(story), JSON.stringify(copy))
    localStorage.removeItem(keyOf(story))
  } catch {}
}

/** What was set aside of a story, or null. */
export const readAside = (story: number): LocalCopy | null => read(asideOf(story))

/** Forgets what was set aside of a story. */
export function dropAside(story: number): void {
  try {
    localStorage.removeItem(asideOf(story))
  } catch {}
}

/** How many stories have unsaved words on this computer. */
export const countCopies = (): number => keys().length

/** Forgets all of them, at the end of a session. */
export function dropEveryCopy(): void {
  for (const key of keys()) localStorage.removeItem(key)
}

function read(key: string): LocalCopy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(key) ?? 'null') as LocalCopy | null
    return copy && typeof copy.at === 'number' && typeof copy.manuscript?.headline === 'string' ? copy : null
  } catch {
    return null
  }
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
  } catch {
    return []
  }
}
