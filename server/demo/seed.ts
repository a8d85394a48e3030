import { closeDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrations/migrate'
import { seedNewsroom } from '#db/seed/newsroom'
import { getSetting } from '#db/settings/queries'
import { fileSeedMedia } from '#server/demo/media'
import { employDemoStaff } from '#server/demo/staff'

/** `npm run db:seed`: loads the demo newsroom into an empty database; does nothing to one that is in use. */
await migrateDatabase()
if ((await getSetting('paper')) !== null) console.log('数据库已有内容，不载入演示稿件')
else {
  const started = Date.now()
  console.log('数据库是空的，载入演示编辑部：')
  const media = await fileSeedMedia((done, all) => {
    if (done % 10 === 0 || done === all) console.log(`  绘制插画 ${done}/${all}`)
  })
  const count = await seedNewsroom(media, new Date())
  await employDemoStaff()
  console.log(`  写入 ${count} 篇演示稿件，用时 ${((Date.now() - started) / 1000).toFixed(0)} 秒`)
}
await closeDatabase()
