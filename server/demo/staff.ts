import { randomInt } from 'node:crypto'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { theHouse } from '#db/audit/commands'
import { env } from '#lib/env'
import { createStaff } from '#server/auth/staff'
import { type DemoLogin, loginFile } from '#server/demo/login'

export const DEMO_DOMAIN = 'demo.eddiba.example'

const demoStaff: DemoLogin['staff'] = [
  { role: 'admin', name: '方砚', email: `admin@${DEMO_DOMAIN}` },
  { role: 'chief', name: '何见山', email: `chief@${DEMO_DOMAIN}` },
  { role: 'editor', name: '苏禾', email: `editor@${DEMO_DOMAIN}` },
  { role: 'reporter', name: '林若溪', email: `reporter@${DEMO_DOMAIN}` },
]

/** Gives the demo newsroom its staff, one for each role, and keeps their password where only its owner reads it. */
export async function employDemoStaff(): Promise<DemoLogin> {
  const password = env.DEMO_PASSWORD ?? randomPassword()
  for (const { name, email, role } of demoStaff) await createStaff(theHouse, { name, email, password, role })
  const login: DemoLogin = { password, staff: demoStaff }
  await mkdir(env.DATA_DIR, { recursive: true })
  await writeFile(loginFile, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 })
  await chmod(loginFile, 0o600)
  return login
}

// Without the letters and digits that look like one another.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const randomPassword = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-')
