import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { closeDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrations/migrate'
import { emptyNewsroom } from '#db/seed/empty'
import { getSetting } from '#db/settings/queries'
import type { PaperSettings } from '#db/settings/types'
import { loginFile } from '#server/demo/login'
import { DEMO_DOMAIN } from '#server/demo/staff'
import { mediaFolder } from '#server/media/folder'

/** `npm run db:empty -- --yes`: empties the demo newsroom for real use. Refuses a newsroom that is no longer a demo. */
await migrateDatabase()
const paper = await getSetting<PaperSettings>('paper')
if (!paper?.demo) {
  console.error('这里没有载入演示内容，什么也没有删除')
  process.exitCode = 1
} else if (!process.argv.includes('--yes')) {
  console.error('这会删除全部演示稿件、图片与演示账号，频道保留。确认请运行：npm run db:empty -- --yes')
  process.exitCode = 1
} else {
  const hashes = new Set(await emptyNewsroom(DEMO_DOMAIN))
  const files = await readdir(mediaFolder).catch(() => [])
  for (const file of files) if (hashes.has(file.split(/[-.]/)[0] ?? '')) await rm(join(mediaFolder, file), { force: true })
  await rm(loginFile, { force: true })
  console.log('已清空演示内容，频道保留。重新启动后按提示创建第一位管理员。')
}
await closeDatabase()
