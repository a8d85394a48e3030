import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#lib/env'
import { dayKey } from '#lib/time'

type Salt = { day: string; salt: string }
let today: Salt | undefined

/**
 * Who is reading, as nobody can tell: a hash of address and browser with a salt that is thrown away at Beijing's midnight.
 * The salt lies in the data folder too, so that a restart counts nobody twice.
 */
export function visitorOf(address: string, browser: string, now: Date): string {
  const day = dayKey(now)
  if (today?.day !== day) today = saltOf(day)
  return createHash('sha256').update(`${today.salt}\n${address}\n${browser}`).digest('base64url').slice(0, 22)
}

function saltOf(day: string): Salt {
  const file = join(env.DATA_DIR, 'reading-salt')
  const kept = read(file)
  if (kept?.day === day) return kept
  const fresh = { day, salt: randomBytes(32).toString('base64url') }
  try {
    writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 })
  } catch {
    // Without the folder the salt lives in memory only; a restart then counts a reader twice, which is no harm.
  }
  return fresh
}

function read(file: string): Salt | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Salt
  } catch {
    return undefined
  }
}
