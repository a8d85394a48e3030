/** More work is waiting than the press can print in good time: the reader is told to come back. */
export class Busy extends Error {
  constructor() {
    super('The press is busy')
  }
}

export type Queue = {
  /** Runs `work` when its turn comes; throws `Busy` at once when too many wait. */
  run: <T>(work: () => Promise<T>) => Promise<T>
  waiting: () => number
}

/** A first-come queue with `atOnce` presses and at most `most` waiting. */
export function createQueue(atOnce: number, most: number): Queue {
  const line: (() => void)[] = []
  let running = 0

  return {
    waiting: () => line.length,
    async run(work) {
      if (running >= atOnce) {
        if (line.length >= most) throw new Busy()
        await new Promise<void>((turn) => line.push(turn))
      } else running += 1
      try {
        return await work()
      } finally {
        // The place is handed on, not given up, so that nobody slips in between.
        const next = line.shift()
        if (next) next()
        else running -= 1
      }
    },
  }
}
