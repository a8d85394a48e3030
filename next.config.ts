import { existsSync, readFileSync } from 'node:fs'
import type { NextConfig } from 'next'

// Written by server/boot/islands.mjs, which runs before Next reads this.
const islands = 'public/islands/manifest.json'
const { entry = '' }: { entry?: string } = existsSync(islands) ? JSON.parse(readFileSync(islands, 'utf8')) : {}

const config: NextConfig = {
  distDir: '.next',
  poweredByHeader: false,
  // The press compresses once, when it prints.
  compress: false,
  // Title and meta must stand in <head> for everyone, not be streamed after the shell.
  htmlLimitedBots: /.*/,
  // Renditions are made at upload; the optimiser has been a way in for attackers and is shut.
  images: { unoptimized: true },
  serverExternalPackages: [
    'better-sqlite3',
    'drizzle-orm',
    'postgres',
    'sharp',
    'pino',
    'better-auth',
    '@node-rs/argon2',
    'opencc-js',
    'pinyin-pro',
  ],
  // Where the readers' one script lies; lib/env.ts hands it on.
  env: { ISLANDS_ENTRY: entry },
  typedRoutes: false,
  agentRules: false,
  // Simplified has no prefix outside and the segment zh-hans inside. The press asks for the inner address itself;
  // this rule is for plain `next start` and `next dev`.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      {
        source: '/:path((?!zh-hans/|zh-hans$|zh-hant/|zh-hant$|api/|admin/|admin$|preview/|sitemaps/|_next/).*)',
        destination: '/zh-hans/:path',
      },
    ],
    fallback: [],
  }),
}

export default config
