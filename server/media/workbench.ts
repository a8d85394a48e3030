import { setPriority } from 'node:os'
import sharp from 'sharp'
import { UnfitFile } from '#server/media/content-type'
import { cut, take, weigh } from '#server/media/take'
import type { Job, JobAnswer } from '#server/media/workshop'

/**
 * The process in which files are opened that somebody sent: what goes wrong in a decoder ends here, not in the paper. It works
 * when nobody else needs the processor, and ends itself before it takes the machine's memory.
 */
const MOST_MEMORY = 1_400 * 1_048_576

setPriority(10)
sharp.concurrency(1)
sharp.cache(false)

setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) process.exit(1)
}, 100).unref()

process.on('disconnect', () => process.exit(0))
process.on('message', async (job: Job) => {
  process.send?.(await answer(job))
})

async function answer(job: Job): Promise<JobAnswer> {
  const { id } = job
  try {
    if (job.task === 'weigh') return { id, outcome: 'weighed', hash: await weigh(job.file) }
    if (job.task === 'cut') return { id, outcome: 'cut', ...(await cut(job.of)) }
    return { id, outcome: 'made', made: await take(job.file, job.hash, job.name) }
  } catch (error) {
    if (error instanceof UnfitFile) return { id, outcome: 'unfit', reason: error.message }
    return { id, outcome: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
