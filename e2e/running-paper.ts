import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { PASSWORD } from './paper.ts'

/** A server of its own for tests and benchmarks that hurt it. */
export type RunningPaper = {
  base: string
  process: ChildProcess
  /** Everything it has logged so far. */
  log: () => string
  kill: () => Promise<void>
  stop: () => Promise<number | null>
}

/** Starts the production build over a data folder, on a free port or on `PORT`, and waits until it is ready; answers after how many milliseconds. */
export async function startPaper(dataDir: string, more: Record<string, string> = {}): Promise<RunningPaper & { readyAfter: number }> {
  const port = Number(more.PORT) || (await freePort())
  const base = `http://127.0.0.1:${port}`
  const started = performance.now()
  const child = spawn('node', ['server/main.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      SITE_URL: '',
      DEMO_PASSWORD: PASSWORD,
      PORT: String(port),
      LOG_LEVEL: 'info',
      ...more,
    },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (log += part))
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let asked = false
  // Otherwise a test would only know that nobody answers.
  child.on('exit', (code) => asked || console.error(`the server ended by itself with ${code}:\n${log.slice(-4000)}`))
  const paper: RunningPaper = {
    base,
    process: child,
    log: () => log,
    kill: async () => {
      asked = true
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      asked = true
      child.kill('SIGTERM')
      return ended
    },
  }
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${log}`)
    if (performance.now() - started > 60_000) throw new Error(`the server was not ready in a minute:\n${log}`)
    const ready = await fetch(`${base}/readyz`).catch(() => null)
    if (ready?.ok) return { ...paper, readyAfter: performance.now() - started }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
