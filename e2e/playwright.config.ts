import { defineConfig } from '@playwright/test'
import { base, PORT, WORKERS } from './paper.ts'

const executablePath = process.env.CHROMIUM_PATH || undefined

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Generous: what is slow is measured by the benchmarks, not here, and a test must not fail for a busy machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: WORKERS,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: base,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node e2e/serve.ts',
    cwd: '..',
    url: `${base}/readyz`,
    env: { PORT: String(PORT) },
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
  },
})
