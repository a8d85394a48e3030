import { join } from 'node:path'
import { env } from '#lib/env'
import { firstOwnerInvitation } from '#server/auth/first-owner'
import { readDemoLogin } from '#server/demo/login'

/** Lines for whoever starts the paper: how to get into the newsroom. */
export async function welcome(): Promise<string[]> {
  const demo = await readDemoLogin()
  if (demo)
    return [
      `演示编辑部：${demo.staff.map((it) => it.email).join('、')}`,
      `密码：${demo.password}（保存在 ${join(env.DATA_DIR, 'demo-login.json')}）`,
    ]
  const invitation = await firstOwnerInvitation()
  return invitation ? [`还没有任何账号。请在 24 小时内打开这个一次性链接，建立第一位管理员：${invitation}`] : []
}
