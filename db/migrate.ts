import { fileURLToPath } from 'node:url'
import { closeDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrations/migrate'

/** `npm run db:migrate`: brings the configured database to this version's schema. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const applied = await migrateDatabase()
    console.log(applied === 0 ? '数据库已是最新版本' : `已执行 ${applied} 个迁移`)
  } catch (error) {
    console.error(`迁移失败：${(error as Error).message}`)
    process.exitCode = 1
  }
  await closeDatabase()
}
