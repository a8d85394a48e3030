import { ensureInstalled } from './install.mjs'
import { must, run } from './shell.mjs'

/** `npm run dev`: the same front door with pages made anew at every request and no press. */
const development = { env: { NODE_ENV: 'development' } }
await ensureInstalled()
await must('node', ['server/main.ts', '--check'], development)
await must('node', ['server/demo/seed.ts'], development)
await must('node', ['server/boot/islands.mjs'], development)
process.exitCode = await run('node', ['server/main.ts'], { ...development, signals: true })
