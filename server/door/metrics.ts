import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Press } from '#server/press/press'

/** Everything `/metrics` tells; other parts of the server may add theirs. */
export const metrics = new Registry()

/** Tells of the press and of the process. Numbers are read when asked for, so that a hit stays one addition. */
export function measurePress({ counters, size }: Pick<Press, 'counters' | 'size'>): void {
  collectDefaultMetrics({ register: metrics, prefix: 'eddiba_' })
  counter('eddiba_press_answers_total', 'Answers of the press to readers', 'how', () => ({
    hit: counters.hit,
    miss: counters.miss,
    stale: counters.stale,
    'stale-if-error': counters.staleIfError,
    moved: counters.moved,
    missing: counters.missing,
    busy: counters.busy,
  }))
  counter('eddiba_press_printings_total', 'Printings by outcome', 'outcome', () => ({
    printed: counters.printed,
    overtaken: counters.overtaken,
    failed: counters.failed,
  }))
  counter('eddiba_press_printing_seconds_total', 'Time spent printing', 'of', () => ({ all: counters.printingTime / 1000 }))
  gauge('eddiba_press_editions', 'Editions in memory', () => size().editions)
  gauge('eddiba_press_bytes', 'Memory that editions take', () => size().bytes)
  gauge('eddiba_press_waiting', 'Printings waiting for their turn', () => size().waiting)
  gauge('eddiba_press_missing', 'Addresses known to lead nowhere', () => size().missing)
}

/** Tells how many scheduled deeds were put aside after too many failures: somebody has to look at each. */
export function measureJobs(countDead: () => Promise<number>): void {
  new Gauge({
    name: 'eddiba_jobs_dead',
    help: 'Scheduled deeds put aside after too many failures',
    registers: [metrics],
    async collect() {
      this.set(await countDead())
    },
  })
}

function counter(name: string, help: string, label: string, read: () => Record<string, number>): void {
  new Counter({
    name,
    help,
    labelNames: [label],
    registers: [metrics],
    collect() {
      this.reset()
      for (const [value, count] of Object.entries(read())) this.inc({ [label]: value }, count)
    },
  })
}

function gauge(name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [metrics],
    collect() {
      this.set(read())
    },
  })
}
