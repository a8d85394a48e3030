import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StaffRole } from '#db/staff/schema'
import { env } from '#lib/env'

export type DemoLogin = { password: string; staff: { role: StaffRole; name: string; email: string }[] }

/** Kept where only the owner of the data folder reads it. */
export const loginFile = join(env.DATA_DIR, 'demo-login.json')

/** Where to log in to the demo newsroom, or null when there is none. */
export async function readDemoLogin(): Promise<DemoLogin | null> {
  try {
    return JSON.parse(await readFile(loginFile, 'utf8')) as DemoLogin
  } catch {
    return null
  }
}
