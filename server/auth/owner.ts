import { closeDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrations/migrate'
import { firstOwnerInvitation } from '#server/auth/first-owner'

/** `npm run owner`: prints the one-time address at which the first owner makes their account. */
await migrateDatabase()
const address = await firstOwnerInvitation()
if (address) console.log(`在浏览器打开这个地址创建第一位管理员（24 小时内有效，只能用一次）：\n${address}`)
else {
  console.error('编辑部已有成员，不能再创建第一位管理员')
  process.exitCode = 1
}
await closeDatabase()
