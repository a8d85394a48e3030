import { execFileSync } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { copyNewsroom } from '../e2e/newsroom-copy.ts'

/** A copy of the demo newsroom with an archive of this size, kept under var/ for the next run. */
export function filledArchive(size: number): string {
  const kept = join('var', `bench-${size}`)
  if (!existsSync(join(kept, 'eddiba.db'))) {
    copyNewsroom(kept)
    const env = { ...process.env, DATA_DIR: kept, DATABASE_URL: '' }
    execFileSync('node', ['db/fill/fill.ts', '--stories', String(size)], { stdio: 'inherit', env })
  }
  const run = join('var', `bench-run-${process.pid}`)
  mkdirSync(join(run, 'media'), { recursive: true })
  execFileSync('cp', [
    ...readdirSync(kept)
      .filter((file) => file !== 'media')
      .map((file) => join(kept, file)),
    run,
  ])
  for (const file of readdirSync(join(kept, 'media'))) linkSync(join(kept, 'media', file), join(run, 'media', file))
  return run
}
