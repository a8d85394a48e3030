import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { FiledRendition } from '#db/media/commands'
import { UnfitFile } from '#server/media/content-type'
import type { Made } from '#server/media/renditions'
import type { Cut } from '#server/media/take'

type Asked = { task: 'weigh'; file: string } | { task: 'take'; file: string; hash: string; name: string } | { task: 'cut'; of: Cut }
export type Job = { id: number } & Asked
export type JobAnswer = { id: number } & (
  | { outcome: 'weighed'; hash: string }
  | { outcome: 'made'; made: Made }
  | { outcome: 'cut'; widths: number[]; renditions: FiledRendition[] }
  | { outcome: 'unfit' | 'failed'; reason: string }
)

/** One core stays with the readers; more than two pictures at once would only fill the memory. */
const AT_ONCE = Math.max(1, Math.min(2, availableParallelism() - 1))
/** Longest a file may take. What takes longer is made to. */
const PATIENCE = 120_000
/** The workshop shuts when nothing came for so long. */
const IDLE = 60_000

/** Where the workshop's own program stands, from the root of the house. Not for the bundler: it is no part of a page. */
const BENCH = ['.', 'server', 'media', 'workbench.ts'].join('/')

type Waiting = { job: Job; done: (answer: JobAnswer) => void; tries: number; by?: ChildProcess; late?: NodeJS.Timeout; isLate?: boolean }
type Shop = {
  process: ChildProcess | null
  queue: Waiting[]
  working: Map<number, Waiting>
  next: number
  idle?: NodeJS.Timeout | undefined
}

// Next bundles its own copies of this module; they share one workshop.
const slot = Symbol.for('eddiba.workshop')
const everywhere = globalThis as { [slot]?: Shop }
everywhere[slot] ??= { process: null, queue: [], working: new Map(), next: 1 }
const shop = everywhere[slot]

/** The hash that a file will be called by. */
export async function weighFile(file: string): Promise<string> {
  const answer = await doJob({ task: 'weigh', file })
  if (answer.outcome !== 'weighed') throw unexpected(answer)
  return answer.hash
}

/** Makes of a file all that the paper keeps of it, in a process of its own, in its turn. Throws `UnfitFile`. */
export async function takeFile(file: string, hash: string, name: string): Promise<Made> {
  const answer = await doJob({ task: 'take', file, hash, name })
  if (answer.outcome !== 'made') throw unexpected(answer)
  const { media, renditions } = answer.made
  // A date crosses to another process as text.
  return { media: { ...media, takenAt: media.takenAt ? new Date(media.takenAt) : null }, renditions }
}

/** Makes the renditions of a crop in the same process, and answers what to file of them. Throws `UnfitFile`. */
export async function cutFile(of: Cut): Promise<{ widths: number[]; renditions: FiledRendition[] }> {
  const answer = await doJob({ task: 'cut', of })
  if (answer.outcome !== 'cut') throw unexpected(answer)
  return { widths: answer.widths, renditions: answer.renditions }
}

function unexpected(answer: JobAnswer): Error {
  if (answer.outcome === 'unfit') return new UnfitFile(answer.reason)
  return new Error(`workshop: ${'reason' in answer ? answer.reason : answer.outcome}`)
}

function doJob(asked: Asked): Promise<JobAnswer> {
  return new Promise((done) => {
    const waiting: Waiting = { job: { ...asked, id: shop.next++ }, done, tries: 0 }
    shop.queue.push(waiting)
    handOver()
  })
}

function handOver(): void {
  clearTimeout(shop.idle)
  while (shop.working.size < AT_ONCE) {
    const waiting = shop.queue.shift()
    if (!waiting) break
    const child = shop.process ?? open()
    shop.process = child
    shop.working.set(waiting.job.id, waiting)
    waiting.by = child
    waiting.tries += 1
    waiting.late = setTimeout(() => {
      waiting.isLate = true
      child.kill('SIGKILL')
    }, PATIENCE)
    child.send(waiting.job)
  }
  if (shop.working.size === 0) {
    shop.idle = setTimeout(() => {
      shop.process?.kill()
      shop.process = null
    }, IDLE).unref()
  }
}

function open(): ChildProcess {
  const child = spawn(process.execPath, ['--max-old-space-size=256', BENCH], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  child.unref()
  child.channel?.unref()
  child.on('message', (answer: JobAnswer) => finish(answer))
  child.on('error', () => undefined)
  child.on('exit', () => {
    if (shop.process === child) shop.process = null
    for (const waiting of [...shop.working.values()].filter((it) => it.by === child)) giveUp(waiting)
  })
  return child
}

/** The workshop ended over its work. What took too long, or ended it twice, the paper does not take; the rest begins again. */
function giveUp(waiting: Waiting): void {
  const { job, isLate, tries, late } = waiting
  if (isLate || tries > 1) {
    finish({ id: job.id, outcome: 'unfit', reason: '这个文件太费时间或内存，没有处理完；请缩小后再试' })
    return
  }
  clearTimeout(late)
  shop.working.delete(job.id)
  shop.queue.unshift(waiting)
  handOver()
}

function finish(answer: JobAnswer): void {
  const waiting = shop.working.get(answer.id)
  if (!waiting) return
  shop.working.delete(answer.id)
  clearTimeout(waiting.late)
  waiting.done(answer)
  handOver()
}
