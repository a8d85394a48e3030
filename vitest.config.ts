import { defineConfig } from 'vitest/config'

const common = { pool: 'forks' as const, testTimeout: 20_000, hookTimeout: 30_000 }

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'lib', include: ['lib/**/*.test.ts', 'components/**/*.test.ts', 'server/**/*.test.ts'] } },
      { test: { ...common, name: 'sqlite', include: ['db/**/*.test.ts'] } },
      { test: { ...common, name: 'postgres', include: ['db/**/*.test.ts'], env: { DATABASE_URL: 'postgres://pglite' } } },
    ],
  },
})
