import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Manuscript } from '#lib/story/manuscript'

/** The words of a story that the server has not confirmed yet, as this computer keeps them: those of one tab of one person. */
export type LocalCopy = { story: number; tab: string; staff: string; manuscript: Manuscript; version: number; at: number }

interface Drawer extends DBSchema {
  copies: { key: [number, string]; value: LocalCopy; indexes: { staff: string } }
  /** When somebody last signed out on this computer: what their open tabs know from before is not kept again. */
  departures: { key: string; value: number }
}

/** A copy nobody came back for is thrown away after a month. */
const LASTS = 30 * 86_400_000

let opened: Promise<IDBPDatabase<Drawer>> | undefined
let queue: Promise<unknown> = Promise.resolve()

/**
 * Keeps a copy in the place of the last one of its tab. Answers false when this browser keeps nothing (a private window, a
 * full disk), or when the person has signed out since `entered`: no reason to stop writing, the server is asked all the same.
 */
export function keepCopy(copy: LocalCopy, entered: number): Promise<boolean> {
  return inTurn(async (drawer) => {
    const change = drawer.transaction(['copies', 'departures'], 'readwrite', { durability: 'strict' })
    const left = await change.objectStore('departures').get(copy.staff)
    const mayStay = (left ?? 0) < entered
    if (mayStay) await change.objectStore('copies').put(copy)
    await change.done
    return mayStay
  }, false)
}

/** Forgets the copy of a tab, after the server confirmed it or somebody threw it away. */
export function dropCopy({ story, tab }: Pick<LocalCopy, 'story' | 'tab'>): Promise<void> {
  return inTurn((drawer) => drawer.delete('copies', [story, tab]), undefined)
}

/** Copies of a story that somebody's tabs have left on this computer, newest first. */
export function listCopies(story: number, staff: string): Promise<LocalCopy[]> {
  return inTurn(async (drawer) => {
    const all = await drawer.getAll('copies')
    for (const old of all) if (old.at < Date.now() - LASTS) await drawer.delete('copies', [old.story, old.tab])
    const theirs = all.filter((it) => it.story === story && it.staff === staff && it.at >= Date.now() - LASTS)
    return theirs.sort((a, b) => b.at - a.at)
  }, [])
}

/** How many stories of somebody have unsaved words on this computer. */
export function countCopies(staff: string): Promise<number> {
  return inTurn(async (drawer) => {
    const theirs = await drawer.getAllFromIndex('copies', 'staff', staff)
    return new Set(theirs.map((it) => it.story)).size
  }, 0)
}

/** Forgets all that somebody has left, at the end of their session, and whatever tabs of theirs might still want to keep. */
export function dropEveryCopy(staff: string): Promise<void> {
  return inTurn(async (drawer) => {
    const change = drawer.transaction(['copies', 'departures'], 'readwrite', { durability: 'strict' })
    const copies = change.objectStore('copies')
    for (const key of await copies.index('staff').getAllKeys(staff)) await copies.delete(key)
    await change.objectStore('departures').put(Date.now(), staff)
    await change.done
  }, undefined)
}

/** One deed after the other, so that what is forgotten stays so; `otherwise` where the browser refuses. */
function inTurn<T>(deed: (drawer: IDBPDatabase<Drawer>) => Promise<T>, otherwise: T): Promise<T> {
  const turn = queue.then(async () => {
    try {
      return await deed(await open())
    } catch {
      return otherwise
    }
  })
  queue = turn
  return turn
}

function open(): Promise<IDBPDatabase<Drawer>> {
  const forget = () => {
    opened = undefined
  }
  opened ??= openDB<Drawer>('eddiba-desk', 1, {
    upgrade(drawer) {
      drawer.createObjectStore('copies', { keyPath: ['story', 'tab'] }).createIndex('staff', 'staff')
      drawer.createObjectStore('departures')
    },
    // A newer page wants another shape: it must not have to wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: forget,
  }).catch((fault: unknown) => {
    forget()
    throw fault
  })
  return opened
}
