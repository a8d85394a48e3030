import type { Counters } from '#server/press/counters'
import { type Edition, STALE } from '#server/press/edition'
import type { Editions } from '#server/press/editions'
import type { Page } from '#server/press/keys'
import type { Missing } from '#server/press/missing'
import { type Printed, type PrintingHouse, printPage } from '#server/press/printing'
import { Busy, createQueue, type Turn } from '#server/press/queue'
import type { Tightening } from '#server/press/tighten'
import type { Touches } from '#server/press/touches'

export type Flights = {
  /**
   * Prints a page, or joins who is printing it already; null if there is no such page. Throws `Busy`, or why it failed. A page
   * that no reader waits for is printed when there is time.
   */
  print: (page: Page, waitedFor?: boolean) => Promise<Edition | null>
  /** Readers' printings waiting for their turn. */
  waiting: () => number
}

export type Room = {
  editions: Editions
  missing: Missing
  touches: Touches
  tightening: Tightening
  counters: Counters
  house: PrintingHouse
}

/** Rendering is mostly the processor's work: a few at once fill the pauses, more would only make each slower. */
const AT_ONCE = { paper: 4, aside: 2 }
/** Some two seconds of printing; who comes later is told to come back. Searches are shed first. */
const MOST_WAITING = { paper: 200, aside: 30 }
const MOST_TRIES = 4

/** Printing with a single flight per page and a bounded queue, thrown away and done again when overtaken by the wire. */
export function createFlights(room: Room): Flights {
  const flying = new Map<string, Turn<Edition | null>>()
  const queues = { paper: createQueue(AT_ONCE.paper, MOST_WAITING.paper), aside: createQueue(AT_ONCE.aside, MOST_WAITING.aside) }

  function print(page: Page, waitedFor = true): Promise<Edition | null> {
    const before = flying.get(page.key)
    if (before) {
      if (waitedFor) before.hurry()
      return before.done
    }
    // A system page tells why another could not be had, so it must not wait in a full queue.
    const turn = page.status ? { done: land(page), hurry: () => undefined } : queues[page.shelf].run(() => land(page), waitedFor)
    const done = turn.done.finally(() => flying.delete(page.key))
    flying.set(page.key, { ...turn, done })
    return done
  }

  async function land(page: Page): Promise<Edition | null> {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const since = room.touches.now()
      const printed = await printOnce(page, room)
      const tags = 'edition' in printed ? printed.edition.tags : printed.tags
      // What began before the news may show the world without it, whatever it was about if there is no page yet.
      const overtaken = 'edition' in printed ? room.touches.hardSince(tags, since) : room.touches.anyHardSince(since)
      if (!overtaken) return keep(page, printed, since)
      room.counters.overtaken += 1
    }
    throw new Busy()
  }

  function keep(page: Page, printed: Printed, since: number): Edition | null {
    if ('missing' in printed) {
      room.editions.forget(page.key)
      room.missing.add(page.key)
      return null
    }
    const { edition, sheet } = printed
    if (room.touches.softSince(edition.tags, since)) edition.state = STALE
    if (!printed.keep) return edition
    room.editions.keep(edition)
    if (page.shelf === 'paper') room.tightening.add(edition, sheet)
    return edition
  }
  return { print, waiting: () => queues.paper.waiting() }
}

async function printOnce(page: Page, { house, editions, counters }: Room): Promise<Printed> {
  const start = performance.now()
  try {
    const printed = await printPage(page, house, editions.get(page.key))
    counters.printed += 1
    return printed
  } catch (fault) {
    counters.failed += 1
    throw fault
  } finally {
    counters.printingTime += performance.now() - start
  }
}
