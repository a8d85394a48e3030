import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { must, run } from './shell.mjs'

/** `npm start`: installs what is missing, checks the configuration, migrates, seeds an empty database, builds, serves. */
// Pictures, passwords and files share libuv's threads; four are too few for all three.
const production = { env: { NODE_ENV: 'production', UV_THREADPOOL_SIZE: process.env.UV_THREADPOOL_SIZE ?? '8' } }
await ensureInstalled()
await must('node', ['server/main.ts', '--check'], production)
await must('node', ['server/demo/seed.ts'], production)
await ensureBuilt()
process.exitCode = await run('node', ['server/main.ts'], { ...production, signals: true })
