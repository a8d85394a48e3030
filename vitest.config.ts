import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const common = { pool: 'forks' as const, testTimeout: 20_000, hookTimeout: 30_000 }

// package.json names two endings for components; Vite would try the first only.
const components = { find: /^#components\//, replacement: fileURLToPath(new URL('components/', import.meta.url)) }

// One process for all files of a database: opening PGlite is what takes long.
const database = { ...common, include: ['db/**/*.test.ts'], isolate: false, fileParallelism: false }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: [components] },
        test: {
          ...common,
          name: 'lib',
          include: ['app/**/*.test.ts', 'lib/**/*.test.ts', 'components/**/*.test.ts', 'server/**/*.test.ts'],
        },
      },
      { test: { ...database, name: 'sqlite' } },
      { test: { ...database, name: 'postgres', env: { DATABASE_URL: 'postgres://pglite' } } },
    ],
  },
})
