import { type Kept, type Lists, MOST, readList } from '#lib/reading/shelf'

const key = (name: string) => `paper-${name}`

/** The reader's lists on this device. */
export const readLists = (): Lists => ({ saved: readOne('saved'), history: readOne('history') })

/** Keeps one of the lists; false if the browser refuses, because it is full or keeps nothing at all. */
export function keepList(name: keyof Lists, list: Kept[]): boolean {
  try {
    if (list.length > 0) localStorage.setItem(key(name), JSON.stringify(list))
    else localStorage.removeItem(key(name))
    return true
  } catch {
    return false
  }
}

/** Whether what is read is noted. */
export const notesHistory = (): boolean => stored('history-off') === null

export function noteHistory(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(key('history-off'))
    else localStorage.setItem(key('history-off'), '1')
  } catch {
    // Then nothing is noted either.
  }
}

const readOne = (name: keyof Lists): Kept[] => readList(stored(name), MOST[name])

function stored(name: string): string | null {
  try {
    return localStorage.getItem(key(name))
  } catch {
    return null
  }
}
