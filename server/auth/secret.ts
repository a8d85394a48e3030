import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#lib/env'

let known: string | undefined

/**
 * The secret that sessions are signed with: APP_SECRET, or a random one that is kept in the data folder for its owner
 * only, so that a restart signs nobody out. Throws when the folder can't be written.
 */
export function appSecret(): string {
  known ??= env.APP_SECRET ?? keptSecret(join(env.DATA_DIR, 'secret'))
  return known
}

function keptSecret(file: string): string {
  try {
    mkdirSync(env.DATA_DIR, { recursive: true })
    // Two processes may start at once: only one of them may write, and both must read the same.
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32) throw new Error(`appSecret: ${file} holds fewer than 32 characters`)
  return secret
}

/** What a client without Origin and Sec-Fetch-Site must send in `x-eddiba-session` to show that the session is its own. */
export const sessionProof = (token: string): string =>
  createHmac('sha256', appSecret()).update(`session-proof:${token}`).digest('base64url')
