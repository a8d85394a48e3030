import { randomInt } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { theHouse } from '#db/audit/commands'
import type { StaffRole } from '#db/staff/schema'
import { env } from '#lib/env'
import { createStaff } from '#server/auth/staff'

export const DEMO_DOMAIN = 'demo.eddiba.example'
export type DemoLogin = { password: string; staff: { role: StaffRole; name: string; email: string }[] }

const demoStaff: DemoLogin['staff'] = [
  { role: 'admin', name: '方砚', email: `admin@${DEMO_DOMAIN}` },
  { role: 'chief', name: '何见山', email: `chief@${DEMO_DOMAIN}` },
  { role: 'editor', name: '苏禾', email: `editor@${DEMO_DOMAIN}` },
  { role: 'reporter', name: '林若溪', email: `reporter@${DEMO_DOMAIN}` },
]

const loginFile = join(env.DATA_DIR, 'demo-login.json')

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

/** Where to log in to the demo newsroom, or null when there is none. */
export async function readDemoLogin(): Promise<DemoLogin | null> {
  try {
    return JSON.parse(await readFile(loginFile, 'utf8')) as DemoLogin
  } catch {
    return null
  }
}

// Without the letters and digits that look like one another.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const randomPassword = () => Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-')
