import { spawnSync } from 'node:child_process'

/** `npm run db:generate`: writes the migrations of both databases from the one schema. */
const given = process.argv.slice(2)
for (const url of ['', 'postgres://generate']) {
  const run = spawnSync('drizzle-kit', ['generate', '--config', 'db/drizzle.config.ts', ...given], {
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: url },
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
