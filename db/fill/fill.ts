import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client'
import { fillArchive } from '#db/fill/archive'
import { migrateDatabase } from '#db/migrations/migrate'

/** `npm run db:fill -- --stories 100000 [--seed 1]`: a large invented archive in the configured database. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { stories: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } } })
  const [count, seed] = [Number(values.stories), Number(values.seed)]
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
    console.error('用法：npm run db:fill -- --stories 100000 [--seed 1]')
    process.exit(1)
  }
  await migrateDatabase()
  const began = Date.now()
  await fillArchive(count, seed, new Date(), (done) => {
    const seconds = (Date.now() - began) / 1000
    process.stdout.write(`\r已写入 ${done} / ${count} 篇，${seconds.toFixed(0)} 秒，每秒 ${Math.round(done / seconds)} 篇`)
  })
  process.stdout.write('\n')
  await closeDatabase()
}
