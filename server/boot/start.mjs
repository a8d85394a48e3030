import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { must, run } from './shell.mjs'

/** `npm start`: installs what is missing, checks the configuration, migrates, seeds an empty database, builds, serves. */
const production = { env: { NODE_ENV: 'production' } }
await ensureInstalled()
await must('node', ['server/main.ts', '--check'], production)
await must('node', ['server/demo/seed.ts'], production)
await ensureBuilt()
process.exitCode = await run('node', ['server/main.ts'], { ...production, signals: true })
