import { spawn } from 'node:child_process'
import { copyNewsroom } from './newsroom-copy.ts'
import { PASSWORD, PICTURES_PORTS } from './paper.ts'

/** The server under test: the production build over a fresh copy of the demo newsroom. */
copyNewsroom('var/e2e')
const server = spawn('node', ['server/main.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: 'var/e2e',
    DATABASE_URL: '',
    SITE_URL: '',
    DEMO_PASSWORD: PASSWORD,
    LOG_LEVEL: 'warn',
    MEDIA_IMPORT_HOSTS: PICTURES_PORTS.map((port) => `127.0.0.1:${port}`).join(),
  },
})
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
