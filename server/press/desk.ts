import { LRUCache } from 'lru-cache'
import type { How } from '#server/press/answer'
import { type Edition, FRESH, STALE } from '#server/press/edition'
import type { Flights, Room } from '#server/press/flights'
import type { Page } from '#server/press/keys'
import { Busy } from '#server/press/queue'

/** What can be handed out for a page. */
export type Found = { edition: Edition; how: How } | 'missing' | 'busy' | 'broken'

export type Desk = {
  find: (page: Page) => Promise<Found>
  /** Prints a page without anyone waiting for it. */
  refresh: (page: Page) => void
}

type Log = { error: (about: object, message: string) => void }

/** After a failure a page is left alone for a moment, so that a broken page costs one printing a second. */
const REST = 1000

/**
 * Decides what a reader of a page gets: the copy at hand, an old one while a fresh one is printed, a fresh one, or the old
 * one because printing failed (stale-if-error, RFC 5861).
 */
export function createDesk({ editions, missing }: Room, flights: Flights, log: Log): Desk {
  const failures = new LRUCache<string, true>({ max: 2000, ttl: REST })

  function refresh(page: Page) {
    flights.print(page, false).catch((fault) => tell(page, fault))
  }

  async function find(page: Page): Promise<Found> {
    const known = editions.get(page.key)
    if (known?.state === FRESH) return { edition: known, how: 'hit' }
    if (known?.state === STALE) {
      if (Date.now() >= known.retryAt) refresh(page)
      return { edition: known, how: 'stale' }
    }
    if (missing.has(page.key)) return 'missing'
    if (known && Date.now() < known.retryAt) return { edition: known, how: 'stale-if-error' }
    if (failures.has(page.key)) return 'broken'
    try {
      const edition = await flights.print(page)
      return edition ? { edition, how: 'miss' } : 'missing'
    } catch (fault) {
      tell(page, fault)
      // Asked again: what was withdrawn meanwhile is no longer there to fall back on.
      const fallback = editions.get(page.key)
      if (fault instanceof Busy) return fallback ? { edition: fallback, how: 'stale' } : 'busy'
      return fallback ? { edition: fallback, how: 'stale-if-error' } : 'broken'
    }
  }

  function tell(page: Page, fault: unknown) {
    if (fault instanceof Busy) return
    const fallback = editions.get(page.key)
    // Readers who waited for the same printing report it once.
    if (fallback ? Date.now() < fallback.retryAt : failures.has(page.key)) return
    if (fallback) fallback.retryAt = Date.now() + REST
    else failures.set(page.key, true)
    log.error(
      { code: 'press.print-failed', page: page.key, staleIfError: fallback !== undefined, err: fault },
      'a page could not be printed',
    )
  }
  return { find, refresh }
}
