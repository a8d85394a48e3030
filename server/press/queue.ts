/** More work is waiting than the press can print in good time: the reader is told to come back. */
export class Busy extends Error {
  constructor() {
    super('The press is busy')
  }
}

/** A piece of work in the line. */
export type Turn<T> = {
  done: Promise<T>
  /** Somebody waits for it now: it goes before what nobody waits for. */
  hurry: () => void
}

export type Queue = {
  /** Runs `work` when its turn comes; `done` throws `Busy` at once when too many wait. */
  run: <T>(work: () => Promise<T>, waitedFor: boolean) => Turn<T>
  waiting: () => number
}

type Waiting = { begin: () => void; waitedFor: boolean }

/**
 * A first-come queue with `atOnce` presses and at most `most` waiting. What nobody waits for is done one at a time, when no
 * reader is waiting: rendering is the processor's work, and a reprint beside a reader's page would make it twice as late.
 */
export function createQueue(atOnce: number, most: number): Queue {
  const line: Waiting[] = []
  let running = 0
  let unwatched = 0

  const mayBegin = ({ waitedFor }: Waiting) => running < atOnce && (waitedFor || unwatched === 0)

  function call(): void {
    for (;;) {
      const next = line.find((it) => it.waitedFor) ?? line[0]
      if (!next || !mayBegin(next)) return
      line.splice(line.indexOf(next), 1)
      next.begin()
    }
  }

  function run<T>(work: () => Promise<T>, waitedFor: boolean): Turn<T> {
    const ahead = waitedFor ? line.filter((it) => it.waitedFor).length : line.length
    if (ahead >= most) return { done: Promise.reject(new Busy()), hurry: () => undefined }
    const { promise, resolve } = Promise.withResolvers<void>()
    const mine: Waiting = {
      waitedFor,
      begin: () => {
        running += 1
        if (!mine.waitedFor) unwatched += 1
        resolve()
      },
    }
    line.push(mine)
    call()
    const done = promise.then(work).finally(() => {
      running -= 1
      if (!mine.waitedFor) unwatched -= 1
      call()
    })
    const hurry = () => {
      if (!line.includes(mine)) return
      mine.waitedFor = true
      call()
    }
    return { done, hurry }
  }
  return { run, waiting: () => line.length }
}
